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
 * @param about what it speaks of
 */
public record Notice(Level level, String text, List<Offer> offers, About about) {
    public Notice {
        offers = List.copyOf(offers);
    }

    public Notice(Level level, String text, List<Offer> offers) {
        this(level, text, offers, About.STORY);
    }

    public Notice(Level level, String text) {
        this(level, text, List.of());
    }

    Notice(Level level, String text, Optional<Offer> offer) {
        this(level, text, offer.stream().toList());
    }

    /** The same, of the program and not of the story: it stays when another story is opened. */
    public Notice ofProgram() {
        return new Notice(level, text, offers, About.PROGRAM);
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

    /** What a notice speaks of. */
    public enum About {
        /** What lies on the desk. */
        STORY,
        /** The program itself: that it can keep nothing, say. */
        PROGRAM
    }

    /**
     * Something the reader can have done.
     *
     * @param text what
     * @param action does it
     */
    public record Offer(String text, Runnable action) {}
}
