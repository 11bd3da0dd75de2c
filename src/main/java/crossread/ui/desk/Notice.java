package crossread.ui.desk;

import crossread.messages.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A line the reader should see, until dismissed.
 *
 * @param level how it looks
 * @param text what happened and what can be done
 * @param offers what can be done about it at once, the likeliest first
 */
public record Notice(Level level, String text, List<Offer> offers) {
    public Notice {
        offers = List.copyOf(offers);
    }

    public Notice(Level level, String text) {
        this(level, text, List.of());
    }

    Notice(Level level, String text, Optional<Offer> offer) {
        this(level, text, offer.stream().toList());
    }

    /** Says where a report or a sheet stands now, and offers to open it. */
    public static Notice written(Messages words, Path file, Consumer<Path> open) {
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        return new Notice(
                Level.INFO,
                words.text("desk.exported", String.valueOf(file.getFileName()), folder),
                List.of(new Offer(words.text("desk.open-written"), () -> open.accept(file))));
    }

    /** The likeliest thing to do. */
    Optional<Offer> offer() {
        return offers.stream().findFirst();
    }

    /** How much it matters. */
    public enum Level {
        INFO,
        PROBLEM
    }

    /**
     * Something the reader can have done.
     *
     * @param text what
     * @param action does it
     */
    public record Offer(String text, Runnable action) {}
}
