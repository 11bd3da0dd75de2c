package crossread.fact.judge.same;

import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows verbs that say the contrary of each other: "the board rejected the offer" is not "the board accepted the offer". Safe
 * for many threads.
 */
public final class Opposites {
    /** By what all forms of the verbs begin with; each second list has the contrary of the one before. */
    private static final List<List<String>> YES_NO = List.of(
            List.of("accept", "agree", "approv"),
            List.of("reject", "refus", "declin", "rebuff"),
            List.of("confirm", "admit"),
            List.of("den", "dismiss"));

    private static final Set<String> ENDINGS =
            Set.of("", "s", "d", "ed", "es", "e", "ing", "y", "ying", "ies", "ied", "ted", "ting", "sed", "al");

    private static final Set<String> NOT = Set.of("not", "never");
    private static final int BEFORE = 3; // tokens

    /** By sentence, a bit for each list it has a verb of: a sentence is held against hundreds of others. */
    private final Map<Passage, Integer> held = new ConcurrentHashMap<>();

    /** Whether one sentence has only the one and the other only the contrary. */
    public boolean areOpposite(Passage one, Passage other) {
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

    /** The same of two verbs. */
    public boolean areOppositeVerbs(String one, String other) {
        for (int pair = 0; pair < YES_NO.size(); pair += 2) {
            boolean straight = hasForm(YES_NO.get(pair), one) && hasForm(YES_NO.get(pair + 1), other);
            boolean turned = hasForm(YES_NO.get(pair), other) && hasForm(YES_NO.get(pair + 1), one);
            if (straight || turned) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim says that somebody does not: "has not offered". What is not so in the matter stands behind the verb. */
    public static boolean isNegated(Said said) {
        return said.mention().value() instanceof Value.Claim claim && isNegated(said.tokens(), claim.verb());
    }

    /** Whether the sentence says of the verb of a claim that somebody does not: "did not confirm or deny". */
    public static boolean isNegated(Passage passage, Value.Claim claim) {
        return isNegated(passage.tokens(), claim.verb());
    }

    private static boolean isNegated(List<Token> tokens, String verb) {
        String root = verb.endsWith("e") || verb.endsWith("y") ? verb.substring(0, verb.length() - 1) : verb;
        for (int i = 0; i < tokens.size(); i++) {
            if (isForm(low(tokens.get(i)), root)) {
                return tokens.subList(Math.max(0, i - BEFORE), i).stream()
                        .map(Opposites::low)
                        .anyMatch(word -> NOT.contains(word) || word.endsWith("n't") || word.endsWith("n’t"));
            }
        }
        return false;
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static int verbs(Passage passage) {
        int verbs = 0;
        for (Token token : passage.tokens()) {
            if (token.isContent()) {
                String word = low(token);
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
