package crossread.ui.desk;

import crossread.messages.Messages;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps what lies unsaved on the desk against a crash, and offers what an earlier one left. */
public final class Safeguard {
    private final StoryDesk desk;
    private final Safekeeping safe;
    private final Background background;
    private final Salvager salvager;
    private final AtomicBoolean failed = new AtomicBoolean();

    Safeguard(StoryDesk desk, Safekeeping safe, Background background, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.safe = safe;
        this.background = background;
        this.salvager = new Salvager(desk, background, words, screen);
        safe.setOnFailure(failure -> {
            if (!failed.getAndSet(true)) {
                background.later(() -> screen.notice(new Notice(
                                Notice.Level.PROBLEM,
                                words.text("recovery.not-kept", String.valueOf(failure.getMessage())))
                        .ofProgram()));
            }
        });
    }

    /** What lies on the desk may have changed. */
    void changed() {
        safe.changed(desk.session().unsaved(desk.title()));
    }

    /** Whether what is unsaved can be kept here. Blocks. */
    public boolean canKeep() {
        return safe.canKeep();
    }

    /** The reader was told that nothing can be kept here, and need not be told again. */
    public void setTold() {
        failed.set(true);
    }

    /** Looks for what programs that run no more left, and offers it. */
    public void offer() {
        background.start(_ -> safe.leftovers(), salvager::found);
    }

    /** Offers anew what is still waiting. */
    public void offerAgain() {
        salvager.tell();
    }

    /** The reader has saved everything or wants none of it. */
    public void close() {
        safe.close();
    }
}
