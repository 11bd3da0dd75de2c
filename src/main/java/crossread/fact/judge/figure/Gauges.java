package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which property of the event a number measures, where an event has but one: the magnitude of a quake and how deep
 * it lay. Agencies differ in both, in sentences that say much else.
 */
public final class Gauges {
    /** How far from the number the word may stand that names the property, in tokens. */
    private static final int REACH = 5;

    private final Set<String> magnitudes;
    private final Set<String> depths;
    private final Set<String> again;

    public Gauges(WordList words) {
        magnitudes = Set.copyOf(words.entries("magnitude"));
        depths = Set.copyOf(words.entries("depth"));
        again = Set.copyOf(words.entries("again"));
    }

    /** The property; empty for a number of anything else. */
    public Optional<String> of(Said said) {
        if (said.tokens().isEmpty() || !(said.mention().kind() == FactKind.QUANTITY || Given.isCount(said))) {
            return Optional.empty();
        }
        String unit = Given.first(said).unit();
        if (unit.equals("magnitude") || (Given.isCount(said) && isReading(said) && isNear(said, magnitudes))) {
            return Optional.of("magnitude");
        }
        return Conversions.dimension(unit).equals(Conversions.dimension("kilometre")) && isNear(said, depths)
                ? Optional.of("depth")
                : Optional.empty();
    }

    /** Whether the two are of one shock: an aftershock has a magnitude and a depth of its own. */
    public boolean areOfOne(Said one, Said other) {
        return isAgain(one) == isAgain(other);
    }

    private boolean isAgain(Said said) {
        return said.passage().tokens().stream().map(Gauges::low).anyMatch(again::contains);
    }

    private static boolean isReading(Said said) {
        return Given.first(said).amount().value().stripTrailingZeros().scale() >= 0
                && said.text().contains(".");
    }

    private static boolean isNear(Said said, Set<String> words) {
        List<Token> tokens = said.passage().tokens();
        int first = tokens.indexOf(said.tokens().getFirst());
        int last = tokens.indexOf(said.tokens().getLast());
        for (int i = first - 1; i >= Math.max(0, first - REACH) && tokens.get(i).kind() != Token.Kind.NUMBER; i--) {
            if (words.contains(low(tokens.get(i)))) {
                return true;
            }
        }
        int behind = last + 1;
        return behind < tokens.size() && words.contains(low(tokens.get(behind)));
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
