package crossread.ui.frame;

import crossread.machine.LogBook;
import crossread.machine.Opener;
import crossread.messages.Messages;
import crossread.ui.about.Build;
import crossread.ui.about.FaultReport;
import crossread.ui.desk.Background;
import crossread.ui.desk.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Shows files in the programs the system has for them, and helps to tell of a fault: where the log is, a report to copy. */
public final class HelpDesk {
    private static final int LINES = 40;

    private final String version;
    private final LogBook log;
    private final Opener opener = new Opener(System.getProperty("os.name"));
    private final Background background;
    private final Messages words;
    private final Supplier<Map<String, String>> settings;
    private final Consumer<Notice> notices;

    /** @param settings what the reader has chosen, without names of files */
    public HelpDesk(
            String version,
            LogBook log,
            Background background,
            Messages words,
            Supplier<Map<String, String>> settings,
            Consumer<Notice> notices) {
        this.version = version;
        this.log = log;
        this.background = background;
        this.words = words;
        this.settings = settings;
        this.notices = notices;
    }

    /** Shows the folder in the system's own program for folders; where that fails the reader is told where it is. */
    public void openLog() {
        open(() -> Files.createDirectories(log.folder()), words.text("help.log-folder", log.folder()));
    }

    /** Shows the file in the system's own program for such files; where that fails the reader is told where it is. */
    public void open(Path file) {
        open(() -> file, words.text("help.not-opened", file));
    }

    private void open(Callable<Path> file, String whereItIs) {
        background.start(
                _ -> {
                    opener.open(file.call());
                    return true;
                },
                _ -> {},
                failure -> {
                    if (!(failure instanceof IOException)) {
                        throw new IllegalStateException(failure);
                    }
                    notices.accept(new Notice(Notice.Level.INFO, whereItIs));
                });
    }

    public void copyReport() {
        background.start(_ -> log.last(LINES), this::copy);
    }

    private void copy(List<String> lines) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new FaultReport(Build.here(version), settings.get(), lines).text());
        Clipboard.getSystemClipboard().setContent(content);
        notices.accept(new Notice(Notice.Level.INFO, words.text("help.copied")));
    }
}
