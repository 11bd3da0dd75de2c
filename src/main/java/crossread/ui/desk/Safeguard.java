package crossread.ui.desk;

import crossread.messages.Messages;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps what lies unsaved on the desk against a crash, and offers what an earlier one left. */
public final class Safeguard {
    private final StoryDesk desk;
    private final Safekeeping safe;
    private final Background background;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final AtomicBoolean failed = new AtomicBoolean();

    Safeguard(StoryDesk desk, Safekeeping safe, Background background, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.safe = safe;
        this.background = background;
        this.words = words;
        this.screen = screen;
        safe.setOnFailure(failure -> {
            if (!failed.getAndSet(true)) {
                background.later(() -> tell("recovery.not-kept", String.valueOf(failure.getMessage())));
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
        background.start(_ -> safe.leftovers(), found -> found.forEach(this::offer));
    }

    private void offer(Safekeeping.Leftover leftover) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(leftover.kept().atZone(ZoneId.systemDefault()));
        String title = leftover.unsaved().work().title();
        String text = leftover.file()
                .map(file -> words.text("recovery.found-of-file", title, when, String.valueOf(file.getFileName())))
                .orElseGet(() -> words.text("recovery.found", title, when));
        screen.notice(new Notice(
                Notice.Level.INFO,
                text,
                List.of(
                        new Notice.Offer(words.text("recovery.restore"), () -> restore(leftover)),
                        new Notice.Offer(words.text("recovery.discard"), () -> discard(leftover)))));
    }

    private void restore(Safekeeping.Leftover leftover) {
        AtomicBoolean restored = new AtomicBoolean();
        desk.unlessUnsaved(() -> {
            restored.set(true);
            desk.restore(leftover.unsaved());
            // Only now: what was on the desk before may still be forgotten in the old place.
            leftover.takeOver();
        });
        if (!restored.get() && !background.isBusy()) {
            offer(leftover);
        }
    }

    private void discard(Safekeeping.Leftover leftover) {
        background.start(
                _ -> {
                    leftover.discard();
                    return leftover;
                },
                _ -> {},
                failure -> {
                    if (failure instanceof IOException) {
                        tell("recovery.not-discarded", String.valueOf(failure.getMessage()));
                    } else {
                        throw new IllegalStateException(failure);
                    }
                });
    }

    /** The reader has saved everything or wants none of it. */
    public void close() {
        safe.close();
    }

    private void tell(String key, String why) {
        screen.notice(new Notice(Notice.Level.PROBLEM, words.text(key, why)));
    }
}
