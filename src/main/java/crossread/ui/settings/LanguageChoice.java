package crossread.ui.settings;

import java.util.Locale;

/** Which language the window speaks. */
public enum LanguageChoice {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /** The language to speak where the system has {@code system}. */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
    }
}
