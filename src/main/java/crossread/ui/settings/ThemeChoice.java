package crossread.ui.settings;

/** Which theme the reader wants. */
public enum ThemeChoice {
    /** As the desktop has it. */
    SYSTEM,
    LIGHT,
    DARK
}
