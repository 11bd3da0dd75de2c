package crossread.read.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an outlet calls itself, so that it is not taken for the author of its own page.
 *
 * @param outlet its name
 */
record OwnNames(Optional<String> outlet) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** Whether the text is no more than its name. */
    boolean include(String text) {
        return outlet.filter(name -> key(name).equals(key(text))).isPresent();
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
