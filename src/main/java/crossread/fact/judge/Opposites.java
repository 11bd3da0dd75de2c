package crossread.fact.judge;

import crossread.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows verbs that say the contrary of each other: "the board rejected the offer" is not "the board accepted the offer". Safe
 * for many threads.
 */
final class Opposites {
    /** By what all forms of the verbs begin with; each second list has the contrary of the one before. */
    private static final List<List<String>> YES_NO = List.of(
            List.of("accept", "agree", "approv"),
            List.of("reject", "refus", "declin", "rebuff"),
            List.of("confirm", "admit"),
            List.of("den", "dismiss"));

    private static final Set<String> ENDINGS =
            Set.of("", "s", "d", "ed", "es", "e", "ing", "y", "ying", "ies", "ied", "ted", "ting", "sed", "al");

    /** By sentence, a bit for each list it has a verb of: a sentence is held against hundreds of others. */
    private final Map<Passage, Integer> held = new ConcurrentHashMap<>();

    /** Whether one sentence has only the one and the other only the contrary. */
    boolean areOpposite(Passage one, Passage other) {
        int mine = held.computeIfAbsent(one, Opposites::verbs);
        int theirs = held.computeIfAbsent(other, Opposites::verbs);
        for (int pair = 0; pair < YES_NO.size(); pair += 2) {
            int said = (mine >> pair) & 3;
            int there = (theirs >> pair) & 3;
            if ((said == 1 && there == 2) || (said == 2 && there == 1)) {
                return true;
            }
        }
        return false;
    }

    private static int verbs(Passage passage) {
        int verbs = 0;
        for (Token token : passage.tokens()) {
            if (token.isContent()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                for (int i = 0; i < YES_NO.size(); i++) {
                    verbs |= hasForm(YES_NO.get(i), word) ? 1 << i : 0;
                }
            }
        }
        return verbs;
    }

    private static boolean hasForm(List<String> beginnings, String word) {
        for (String verb : beginnings) {
            if (isForm(word, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "Denied" of "den", but not "density": a verb's ending follows. */
    private static boolean isForm(String word, String verb) {
        return word.startsWith(verb) && ENDINGS.contains(word.substring(verb.length()));
    }
}
