package crossread.ui;

import java.util.Locale;

/** Which language the window speaks. */
enum LanguageChoice {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /** The language to speak where the system has {@code system}. */
    Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
    }
}
