package crossread.fact.german;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What words end in, in small letters. */
final class Endings {
    private final List<String> endings;

    Endings(Collection<String> endings) {
        this.endings = List.copyOf(endings);
    }

    /** Whether the word is one of them or ends in one. */
    boolean fit(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(low::endsWith);
    }

    /** The word without the ending -s of the genitive and with it gone: "Hamburgs", "Petersens". */
    static List<String> cases(String word) {
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return List.of(word, word.substring(0, word.length() - 1));
        }
        return List.of(word);
    }

    /** As an adjective or noun is compared whatever its case: "Europäischen" and "Europäische" are one. */
    static String stem(String word) {
        for (String ending : List.of("en", "er", "em", "es", "e", "s", "n")) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
