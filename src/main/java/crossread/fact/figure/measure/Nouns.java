package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the noun that a number counts, with the words that tell which ones, and its singular. */
public final class Nouns {
    /** Words between a number and its noun, at most: "two of the three largest Ukrainian state-owned banks". */
    private static final int REACH = 5;

    private final Map<String, String> irregular = new HashMap<>();
    /** What a plural ends in, and the singular instead; longest first. */
    private final List<Map.Entry<String, String>> endings = new ArrayList<>();

    private final List<String> noEndings;
    private final Set<String> singular;
    private final Set<String> stop;
    private final Set<String> adjectives;
    private final boolean capitals;
    private final boolean headFirst;
    /** Whether what is counted is named with its adjectives: "cabinet minister", "large city". */
    private final boolean wholePhrase;

    private final Map<String, String> plain = new HashMap<>();

    public Nouns(WordList words) {
        words.keyed("plural").forEach((one, many) -> many.forEach(form -> irregular.put(form, one)));
        singular = Set.copyOf(words.forms("singular"));
        stop = Set.copyOf(words.forms("stop"));
        words.keyed("ending")
                .forEach((one, many) -> many.forEach(form -> endings.add(Map.entry(form, one.equals("-") ? "" : one))));
        endings.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> entry.getKey().length())
                .reversed());
        noEndings = words.forms("no-ending");
        adjectives = Set.copyOf(words.forms("adjective"));
        capitals = !words.lines("capital-nouns").isEmpty();
        headFirst = !words.lines("head-first").isEmpty();
        wholePhrase = !words.lines("whole-phrase").isEmpty();
        words.keyed("base").forEach((base, forms) -> forms.forEach(form -> plain.put(form, base)));
    }

    /** Whether every noun has a capital, so that a capital tells no name. */
    public boolean haveCapitals() {
        return capitals;
    }

    /** The noun phrase's head that follows, in the plural: its singular and one past its piece. */
    public Optional<Phrases.Match<String>> plural(Line line, int index) {
        for (int i = index; i < index + REACH && isInside(line, i, index); i++) {
            if (isHead(line, i)) {
                // "arms dealers": the last plural of a run is what is counted, but the first of "ministres européens"
                int last = i;
                while (!headFirst && last - i < REACH && isInside(line, last + 1, index) && isHead(line, last + 1)) {
                    last++;
                }
                return Optional.of(new Phrases.Match<>(index, last + 1, phrase(line, index, last)));
            }
        }
        return Optional.empty();
    }

    /** What the pieces up to the head {@code last} name: "six largest cities" are so many of a "large city". */
    private String phrase(Line line, int index, int last) {
        String head = singular(line.lower(last));
        if (!wholePhrase || line.isInnerHyphen(last - 1)) {
            return head;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = index; i < last; i++) {
            if (line.at(i).isOneOf("\"“”„‘’'")) {
                continue;
            }
            String word = line.lower(i);
            boolean glued = line.isInnerHyphen(i) || line.isInnerHyphen(i + 1);
            whole.append(plain.getOrDefault(word, word)).append(glued ? "" : " ");
        }
        return whole.append(head).toString();
    }

    /** A word that may be counted: in the plural, or with the capital of a noun. */
    private boolean isHead(Line line, int index) {
        String word = line.lower(index);
        return capitals
                ? line.at(index).isCapital() || irregular.containsKey(word)
                : isPlural(word) && !adjectives.contains(word);
    }

    /** The noun phrase's head that follows "one": the last word before the phrase ends. */
    public Optional<Phrases.Match<String>> single(Line line, int index) {
        int end = index;
        while (end < index + 3 && isInside(line, end, index)) {
            end++;
        }
        return end == index
                ? Optional.empty()
                : Optional.of(new Phrases.Match<>(index, end, singular(line.lower(end - 1))));
    }

    /** The two words after a number that a spaced hyphen joins to the first: "two - door version". */
    public Phrases.Match<String> attribute(Line line, int index) {
        return new Phrases.Match<>(index, index + 2, phrase(line, index, index + 1));
    }

    private boolean isInside(Line line, int i, int start) {
        boolean hyphen = line.isInnerHyphen(i) && i > start;
        // "under-aged"
        boolean prefix = line.at(i).isWord() && line.isInnerHyphen(i + 1);
        // 'eight "trained" testers'
        boolean mark =
                line.at(i).isOneOf("\"“”„‘’'") && (i == start || line.at(i + 1).isWord());
        return hyphen || prefix || mark || (line.at(i).isWord() && !stop.contains(line.lower(i)));
    }

    public boolean isStop(String word) {
        return stop.contains(word);
    }

    /** Whether a noun that a number may count stands at {@code index}; in capitals only where nouns have them. */
    public boolean isCounted(Line line, int index) {
        return line.at(index).isWord()
                && !stop.contains(line.lower(index))
                && line.at(index).isCapital() == capitals
                && isHead(line, index);
    }

    /** Whether a word that may be a noun stands at {@code index}. */
    public boolean isNoun(Line line, int index) {
        return line.at(index).isWord() && !stop.contains(line.lower(index));
    }

    private boolean isPlural(String word) {
        if (irregular.containsKey(word)) {
            return true;
        }
        return word.length() > 3
                && endings.stream().anyMatch(ending -> word.endsWith(ending.getKey()))
                && noEndings.stream().noneMatch(word::endsWith)
                && !singular.contains(word);
    }

    /** "ministers" to "minister", "cities" to "city"; a word that is no plural stays as it is. */
    public String singular(String word) {
        String known = irregular.get(word);
        if (known != null || !isPlural(word)) {
            return known != null ? known : word;
        }
        return endings.stream()
                .filter(ending -> word.endsWith(ending.getKey())
                        && word.length() > ending.getKey().length() + 1)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
                .orElse(word);
    }
}
