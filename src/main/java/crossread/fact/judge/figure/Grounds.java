package crossread.fact.judge.figure;

import crossread.model.article.Token;
import crossread.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads on what ground a count stands: who holds the area in which people are counted, and whether anybody has counted them
 * or they are only feared. Two sides of a war give a toll each, and a forecast contradicts no count.
 */
final class Grounds {
    /** How far from a number its area or its "may" may stand, in tokens. */
    private static final int REACH = 9;

    private final Set<String> held;
    private final Set<String> feared;

    Grounds(WordList words) {
        held = Set.copyOf(words.entries("held"));
        feared = Set.copyOf(words.entries("feared"));
    }

    /** "Rebel" in "450 people died in rebel-held areas"; empty where nobody is named who holds it. */
    Set<String> holders(List<Token> tokens, int first, int last) {
        Set<String> holders = new HashSet<>();
        for (int i = Math.max(0, first - REACH); i < Math.min(tokens.size(), last + REACH); i++) {
            String word = low(tokens.get(i));
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0 && held.contains(word.substring(hyphen + 1))) {
                holders.add(word.substring(0, hyphen));
            } else if (i > 1 && held.contains(word) && tokens.get(i - 1).text().equals("-")) {
                holders.add(low(tokens.get(i - 2)));
            }
        }
        return Set.copyOf(holders);
    }

    /** "Up to 900 may have died", "the toll could be near 900". */
    boolean isFeared(List<Token> tokens, int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - REACH) && !ends(tokens.get(i)); i--) {
            if (feared.contains(low(tokens.get(i)))) {
                return true;
            }
        }
        for (int i = last + 1; i < Math.min(tokens.size(), last + REACH) && !ends(tokens.get(i)); i++) {
            if (feared.contains(low(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Token token) {
        return token.kind() == Token.Kind.NUMBER
                || (token.text().length() == 1 && ",;:.()–—\"“”".contains(token.text()));
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
