package crossread.guide;

import java.util.Optional;

/**
 * A stretch of text that looks alike.
 *
 * @param text its words
 * @param style how they look
 * @param chapter id of the chapter it leads to, if any
 */
public record Run(String text, Style style, Optional<String> chapter) {

    /** How words stand out. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }
}
