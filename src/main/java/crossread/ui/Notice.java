package crossread.ui;

/**
 * A line the reader should see, until dismissed.
 *
 * @param level how it looks
 * @param text what happened and what can be done
 */
record Notice(Level level, String text) {

    /** How much it matters. */
    enum Level {
        INFO,
        PROBLEM
    }
}
