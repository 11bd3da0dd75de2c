package crossread.fact.figure.number;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes apart numbers written as one word, in languages whose list names the joining syllable:
 * {@code dreihundertfünfzig}, {@code zweitausendundeins}.
 */
final class CompoundNumbers {
    /** The longest such word in use is about this long. */
    private static final int LONGEST = 50;

    /** A number word inside a longer one: "drei", or "hundert" as a scale. */
    record Part(BigDecimal value, boolean scale) {}

    private final Map<String, Part> parts = new HashMap<>();
    private final List<String> joiners;

    CompoundNumbers(WordList words) {
        joiners = words.forms("compound");
        if (!joiners.isEmpty()) {
            words.keyed("cardinal")
                    .forEach((key, forms) ->
                            forms.forEach(form -> parts.put(form, new Part(new BigDecimal(key), false))));
            words.keyed("inside")
                    .forEach((key, forms) ->
                            forms.forEach(form -> parts.put(form, new Part(new BigDecimal(key), false))));
            words.keyed("scale")
                    .forEach((key, forms) ->
                            forms.forEach(form -> parts.put(form, new Part(new BigDecimal(key), true))));
        }
    }

    /** The number words {@code word} is put together from, at least two; none where it is no such word. */
    List<Part> parts(String word) {
        if (parts.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        List<Part> found = new ArrayList<>();
        return takeApart(word, 0, found) && found.size() > 1 ? found : List.of();
    }

    /** Longest part first, each followed by a part or a joiner and a part; depth and breadth are bounded by {@link #LONGEST}. */
    private boolean takeApart(String word, int from, List<Part> found) {
        for (int to = word.length(); to > from; to--) {
            Part part = parts.get(word.substring(from, to));
            if (part == null) {
                continue;
            }
            found.add(part);
            if (to == word.length()) {
                return true;
            }
            if (takeApart(word, to, found)) {
                return true;
            }
            for (String joiner : joiners) {
                if (word.startsWith(joiner, to)
                        && to + joiner.length() < word.length()
                        && takeApart(word, to + joiner.length(), found)) {
                    return true;
                }
            }
            found.removeLast();
        }
        return false;
    }
}
