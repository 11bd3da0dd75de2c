package crossread.text;

import java.util.HashMap;
import java.util.Map;

/**
 * One string for all that are equal. An article says the same few words again and again: of eight articles of 5,000 sentences the
 * words and stems took 120 MB, each a string of its own. Of use to one thread.
 */
final class WordStore {
    private final Map<String, String> known = new HashMap<>();

    /** The first that was equal to {@code word}. */
    String of(String word) {
        String first = known.putIfAbsent(word, word);
        return first == null ? word : first;
    }
}
