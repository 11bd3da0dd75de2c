package crossread.fact.judge;

import crossread.model.Token;
import crossread.model.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a figure is of, where the words beside it say so: an age of a person, a distance from a place, a sum a year. Of the
 * figures called in conflict on ECB+ a third were ages of two people, distances from two towns or a yearly part of a sum.
 */
final class Anchors {
    /** How far behind a distance its place may stand, in tokens: "14 miles north-northeast of Healdsburg". */
    private static final int REACH = 7;

    /** How far behind "from" its name may stand: "140 kilometres from the port of Veskar". */
    private static final int BETWEEN = 5;

    private static final Set<String> FROM = Set.of("of", "from", "to", "off", "near", "outside", "above", "below");
    private static final Set<String> OTHER = Set.of("other", "others", "more", "further", "additional");
    private static final Set<String> WHOSE = Set.of("the", "its", "his", "her", "their", "all", "these", "those");
    private static final Set<String> MANY =
            Set.of("one", "some", "most", "many", "several", "few", "none", "half", "all");
    private static final Set<String> EACH = Set.of("per", "a", "an", "each", "every", "/");
    private static final Set<String> LENGTHS =
            Set.of("mile", "kilometre", "metre", "foot", "yard", "nautical mile", "block");

    private Anchors() {}

    /** Whether the words beside two figures of one unit tie them to different things. */
    static boolean part(Said one, Said other) {
        if (areOfOtherRates(one, other)) {
            return true;
        }
        if (!(one.mention().value() instanceof Value.Quantity)) {
            return false;
        }
        String unit = Given.first(one).unit();
        if (isRest(one) != isRest(other) || isWholeOf(one) != isWholeOf(other)) {
            return true;
        }
        if (Units.isAge(unit)) {
            return ofOthers(one, other);
        }
        return LENGTHS.contains(unit) && areApart(place(one), place(other));
    }

    /** A yearly sum and a whole one. */
    static boolean areOfOtherRates(Said one, Said other) {
        return !rate(one).equals(rate(other));
    }

    /** "Nine of the 23 paintings": the 23 are those that there are, of which others were taken. */
    private static boolean isWholeOf(Said said) {
        List<Token> tokens = said.passage().tokens();
        int at = said.tokens().isEmpty() ? -1 : tokens.indexOf(said.tokens().getFirst()) - 1;
        while (at > 0 && WHOSE.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            at--;
        }
        return Given.isCount(said)
                && at > 0
                && tokens.get(at).text().equalsIgnoreCase("of")
                && (tokens.get(at - 1).kind() == Token.Kind.NUMBER
                        || MANY.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT)));
    }

    /** "Twelve other people" are those that another figure leaves out. */
    private static boolean isRest(Said said) {
        return Given.isCount(said)
                && Stream.of(Given.first(said).unit().split(" ", -1)).anyMatch(OTHER::contains);
    }

    /** Two distances from two places, or a distance and a depth. */
    private static boolean areApart(Set<String> one, Set<String> other) {
        return one.isEmpty() != other.isEmpty() || (!one.isEmpty() && Collections.disjoint(one, other));
    }

    /** An age beside a name and one without are of one person only where the name stands near both. */
    private static boolean ofOthers(Said one, Said other) {
        Set<String> mine = person(one);
        Set<String> theirs = person(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return (!mine.isEmpty() && isNotIn(mine, other)) || (!theirs.isEmpty() && isNotIn(theirs, one));
        }
        return !isOne(mine, theirs);
    }

    /** Two full names share two words, as members of a family share one. */
    private static boolean isOne(Set<String> mine, Set<String> theirs) {
        long common = mine.stream().filter(theirs::contains).count();
        return common >= Math.min(2, Math.min(mine.size(), theirs.size()));
    }

    private static boolean isNotIn(Set<String> names, Said said) {
        return said.passage().tokens().stream().map(Token::text).noneMatch(names::contains);
    }

    /** "27-year-old Christopher Simpson", "Christopher Simpson, 27". */
    private static Set<String> person(Said said) {
        boolean old = said.text().toLowerCase(Locale.ROOT).endsWith("old");
        Set<String> behind = old ? namesBehind(said) : Set.of();
        return behind.isEmpty() ? namesBefore(said) : behind;
    }

    private static Set<String> namesBehind(Said said) {
        List<Token> tokens = said.passage().tokens();
        int at = end(said, tokens);
        if (at < tokens.size() && !isCapital(tokens.get(at)) && tokens.get(at).kind() != Token.Kind.MARK) {
            at++;
        }
        Set<String> names = new HashSet<>();
        while (at < tokens.size() && isCapital(tokens.get(at))) {
            names.add(tokens.get(at++).text());
        }
        return names;
    }

    private static Set<String> namesBefore(Said said) {
        List<Token> tokens = said.passage().tokens();
        int at = said.tokens().isEmpty() ? -1 : tokens.indexOf(said.tokens().getFirst()) - 1;
        for (int skipped = 0; at >= 0 && skipped < 3 && !isCapital(tokens.get(at)); skipped++) {
            at--;
        }
        Set<String> names = new HashSet<>();
        while (at >= 0 && isCapital(tokens.get(at))) {
            names.add(tokens.get(at--).text());
        }
        return names;
    }

    /** "From the port of Veskar". */
    private static boolean isSmall(Token token) {
        return !isCapital(token) && (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.FUNCTION_WORD);
    }

    /** Whether both are distances from one named place. */
    static boolean areFromOnePlace(Said one, Said other) {
        return one.mention().value() instanceof Value.Quantity
                && LENGTHS.contains(Given.first(one).unit())
                && LENGTHS.contains(Given.first(other).unit())
                && !Collections.disjoint(place(one), place(other));
    }

    /** "26 miles north of Santa Rosa". */
    private static Set<String> place(Said said) {
        List<Token> tokens = said.passage().tokens();
        int end = end(said, tokens);
        Set<String> names = new HashSet<>();
        for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
            if (FROM.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                int at = i + 1;
                while (at < Math.min(tokens.size(), i + BETWEEN) && isSmall(tokens.get(at))) {
                    at++;
                }
                while (at < tokens.size() && isCapital(tokens.get(at))) {
                    names.add(tokens.get(at++).text());
                }
                return names;
            }
        }
        return names;
    }

    /** The stem of what a sum is for each of: "year" in "$23 million a year"; empty for the whole. */
    private static String rate(Said said) {
        List<Token> tokens = said.passage().tokens();
        int at = end(said, tokens);
        boolean each = at + 1 < tokens.size()
                && EACH.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && tokens.get(at + 1).kind() == Token.Kind.WORD
                && !isCapital(tokens.get(at + 1));
        return each ? tokens.get(at + 1).stem() : "";
    }

    private static int end(Said said, List<Token> tokens) {
        return said.tokens().isEmpty()
                ? tokens.size()
                : tokens.indexOf(said.tokens().getLast()) + 1;
    }

    private static boolean isCapital(Token token) {
        return !token.text().isEmpty() && Character.isUpperCase(token.text().codePointAt(0));
    }
}
