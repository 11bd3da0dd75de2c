package crossread.fact.judge;

import crossread.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Verbs that say the contrary of each other: "the board rejected the offer" is not "the board accepted the offer". */
final class Opposites {
    /** By what all forms of the verbs begin with. */
    private static final List<List<String>> YES_NO = List.of(
            List.of("accept", "agree", "approv"),
            List.of("reject", "refus", "declin", "rebuff"),
            List.of("confirm", "admit"),
            List.of("den", "dismiss"));

    private Opposites() {}

    /** Whether one sentence has only the one and the other only the contrary. */
    static boolean areOpposite(Passage one, Passage other) {
        return Stream.of(0, 2)
                .anyMatch(pair -> (only(one, pair, pair + 1) && only(other, pair + 1, pair))
                        || (only(one, pair + 1, pair) && only(other, pair, pair + 1)));
    }

    private static boolean only(Passage passage, int has, int lacks) {
        return holds(passage, YES_NO.get(has)) && !holds(passage, YES_NO.get(lacks));
    }

    private static boolean holds(Passage passage, List<String> beginnings) {
        return passage.tokens().stream()
                .filter(Token::isContent)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> beginnings.stream().anyMatch(verb -> isForm(word, verb)));
    }

    /** "Denied" of "den", but not "density": a verb's ending follows. */
    private static boolean isForm(String word, String verb) {
        return word.startsWith(verb)
                && word.substring(verb.length()).matches("|s|d|ed|es|e|ing|y|ying|ies|ied|ted|ting|sed|al");
    }
}
