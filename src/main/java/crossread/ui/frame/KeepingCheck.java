package crossread.ui.frame;

import crossread.messages.Messages;
import crossread.ui.desk.Background;
import crossread.ui.desk.Notice;
import crossread.ui.settings.SettingsFile;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds out at the start whether this computer lets the program keep anything, and says so once where it does not. */
public final class KeepingCheck {
    private final SettingsFile settings;
    private final BooleanSupplier keepsWork;
    private final Runnable workTold;
    private final Messages words;

    /**
     * @param keepsWork whether what is unsaved can be kept against a crash; may block
     * @param workTold is called when the reader was told that it cannot
     */
    public KeepingCheck(SettingsFile settings, BooleanSupplier keepsWork, Runnable workTold, Messages words) {
        this.settings = settings;
        this.keepsWork = keepsWork;
        this.workTold = workTold;
        this.words = words;
    }

    private record Kept(boolean settings, boolean work) {}

    /** A home folder may lie on a drive that answers late, so nobody waits for it. */
    public void start(Background background, Consumer<Notice> notices) {
        background.start(_ -> new Kept(settings.canKeep(), keepsWork.getAsBoolean()), kept -> {
            if (kept.settings) {
                return;
            }
            String key = kept.work ? "settings.not-kept" : "settings.nothing-kept";
            notices.accept(new Notice(Notice.Level.INFO, words.text(key, settings.folder())).ofProgram());
            if (!kept.work) {
                workTold.run();
            }
        });
    }
}
