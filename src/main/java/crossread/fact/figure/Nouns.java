package crossread.fact.figure;

import crossread.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the noun that a number counts, and its singular. */
final class Nouns {
    /** Words between a number and its noun, at most: "two of the three largest Ukrainian state-owned banks". */
    private static final int REACH = 5;

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> singular;
    private final Set<String> stop;

    Nouns(WordList words) {
        words.keyed("plural").forEach((one, many) -> many.forEach(form -> irregular.put(form, one)));
        singular = Set.copyOf(words.forms("singular"));
        stop = Set.copyOf(words.forms("stop"));
    }

    /** The noun phrase's head that follows, in the plural: its singular and one past its piece. */
    Optional<Phrases.Match<String>> plural(Line line, int index) {
        for (int i = index; i < index + REACH && isInside(line, i, index); i++) {
            if (isPlural(line.lower(i))) {
                // "arms dealers": the last plural of a run is what is counted
                int last = i;
                while (last - i < REACH && isInside(line, last + 1, index) && isPlural(line.lower(last + 1))) {
                    last++;
                }
                return Optional.of(new Phrases.Match<>(index, last + 1, singular(line.lower(last))));
            }
        }
        return Optional.empty();
    }

    /** The noun phrase's head that follows "one": the last word before the phrase ends. */
    Optional<Phrases.Match<String>> single(Line line, int index) {
        int end = index;
        while (end < index + 3 && isInside(line, end, index)) {
            end++;
        }
        return end == index ? Optional.empty() : Optional.of(new Phrases.Match<>(index, end, line.lower(end - 1)));
    }

    private boolean isInside(Line line, int i, int start) {
        boolean hyphen = line.isInnerHyphen(i) && i > start;
        // "under-aged"
        boolean prefix = line.at(i).isWord() && line.isInnerHyphen(i + 1);
        return hyphen || prefix || (line.at(i).isWord() && !stop.contains(line.lower(i)));
    }

    boolean isStop(String word) {
        return stop.contains(word);
    }

    /** Whether a noun in the plural, in lower case, stands at {@code index}. */
    boolean isPlural(Line line, int index) {
        return line.at(index).isWord() && !stop.contains(line.lower(index)) && isPlural(line.lower(index));
    }

    /** Whether a word that may be a noun stands at {@code index}. */
    boolean isNoun(Line line, int index) {
        return line.at(index).isWord() && !stop.contains(line.lower(index));
    }

    private boolean isPlural(String word) {
        if (irregular.containsKey(word)) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !singular.contains(word);
    }

    /** "ministers" to "minister", "cities" to "city"; a word that is no plural stays as it is. */
    String singular(String word) {
        String known = irregular.get(word);
        if (known != null) {
            return known;
        }
        if (!isPlural(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("sses")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
