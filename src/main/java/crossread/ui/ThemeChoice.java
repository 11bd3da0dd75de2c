package crossread.ui;

/** Which theme the reader wants. */
enum ThemeChoice {
    /** As the desktop has it. */
    SYSTEM,
    LIGHT,
    DARK
}
