package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the words beside one figure tie it to.
 *
 * @param rate the stem of what a sum is for each of: "year" in "$23 million a year"; empty for the whole
 * @param rest whether it counts those that another figure leaves out
 * @param whole whether it is all there are, of which another figure is a part
 * @param person the words of the name beside an age
 * @param place the words of the name a distance is measured from
 */
record Anchor(String rate, boolean rest, boolean whole, Set<String> person, Set<String> place) {
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

    static Anchor of(Said said) {
        boolean measured = said.mention().value() instanceof Value.Quantity;
        return new Anchor(
                rate(said),
                measured && isRest(said),
                measured && isWholeOf(said),
                measured ? person(said) : Set.of(),
                measured ? place(said) : Set.of());
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
