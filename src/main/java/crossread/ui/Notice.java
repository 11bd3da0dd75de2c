package crossread.ui;

import java.util.Optional;

/**
 * A line the reader should see, until dismissed.
 *
 * @param level how it looks
 * @param text what happened and what can be done
 * @param offer what can be done about it at once
 */
record Notice(Level level, String text, Optional<Offer> offer) {

    Notice(Level level, String text) {
        this(level, text, Optional.empty());
    }

    /** How much it matters. */
    enum Level {
        INFO,
        PROBLEM
    }

    /**
     * Something the reader can have done.
     *
     * @param text what
     * @param action does it
     */
    record Offer(String text, Runnable action) {}
}
