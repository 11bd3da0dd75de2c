package crossread.fact.judge;

import crossread.model.Amount;
import crossread.model.FactKind;
import crossread.model.Token;
import crossread.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Figures are the same where kind and unit agree and the amounts do: equal, within a tenth where one is approximate,
 * equal once rounded, or overlapping ranges. Counts of other nouns and small counts need sentences that agree, too.
 */
final class SameFigure implements Sameness {
    private static final int NEAR = 10;
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** From this score on sentences tell of the same. */
    private static final double RELATED = .2;

    private static final double LOG2 = Math.log(2);
    private final Story story;

    SameFigure(Story story) {
        this.story = story;
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind.isFigure();
    }

    @Override
    public boolean byContext(Said said) {
        return isCount(said);
    }

    /** One way a figure is given: how much of what. */
    record Given(Amount amount, String unit) {}

    /** The figure and, for money, what the text converts it to. */
    static List<Given> given(Said said) {
        return switch (said.mention().value()) {
            case Value.Money money -> {
                List<Given> all = new ArrayList<>();
                all.add(new Given(money.amount(), money.currency()));
                money.alternatives().forEach(other -> all.add(new Given(other.amount(), other.currency())));
                yield all;
            }
            case Value.Quantity quantity -> List.of(new Given(quantity.amount(), Units.plain(quantity.unit())));
            default -> List.of();
        };
    }

    /** Whether things are counted, not measured; a bare number is a count. */
    static boolean isCount(Said said) {
        return said.mention().kind() == FactKind.NUMBER;
    }

    /** Whether it counts so few that the number alone tells nothing. */
    static boolean isSmallCount(Said said) {
        return isCount(said) && given(said).getFirst().amount().value().compareTo(DOZEN) <= 0;
    }

    @Override
    public String identity(Said said) {
        Given main = given(said).getFirst();
        String bounds = main.amount().low().map(SameFigure::plain).orElse("")
                + ".."
                + main.amount().high().map(SameFigure::plain).orElse("");
        String where = isSmallCount(said) ? " " + said.article() : "";
        return "figure " + main.unit() + " " + change(said) + " "
                + plain(main.amount().value()) + " " + bounds + where;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Value.Change change(Said said) {
        return said.mention().value() instanceof Value.Quantity quantity ? quantity.change() : Value.Change.NONE;
    }

    @Override
    public Set<String> keys(Said said) {
        Set<String> keys = new HashSet<>();
        for (Given given : given(said)) {
            String unit = isCount(said) ? "count" : Units.family(given.unit());
            int from = octave(given.amount().low().orElse(given.amount().value()), 0);
            int to = octave(given.amount().high().orElse(given.amount().value()), .3);
            for (int octave = from; octave <= Math.min(to, from + 40); octave++) {
                keys.add(unit + " " + octave);
            }
        }
        return keys;
    }

    /** Doublings above one; amounts within a fifth of each other share one of two. */
    private static int octave(BigDecimal value, double shift) {
        double size = Math.abs(value.doubleValue());
        return size == 0 ? -1000 : (int) Math.floor(Math.log(size) / LOG2 + shift);
    }

    @Override
    public Likeness compare(Said one, Said other) {
        if (opposite(change(one), change(other))) {
            return Likeness.OTHER;
        }
        boolean bothCount = isCount(one) && isCount(other);
        Likeness best = Likeness.OTHER;
        for (Given mine : given(one)) {
            for (Given theirs : given(other)) {
                if (bothCount || Units.agree(mine.unit(), theirs.unit())) {
                    best = best.or(Amounts.compare(mine.amount(), one.text(), theirs.amount(), other.text()));
                }
            }
        }
        return best.isSame() && bothCount ? counts(one, other, best) : best;
    }

    private static boolean opposite(Value.Change one, Value.Change other) {
        return one != other && one != Value.Change.NONE && other != Value.Change.NONE;
    }

    private Likeness counts(Said one, Said other, Likeness amounts) {
        if (one.article().equals(other.article())) {
            boolean near = !isRound(one)
                    && given(one)
                            .getFirst()
                            .amount()
                            .equals(given(other).getFirst().amount());
            return Units.agreeNouns(unit(one), unit(other)) || near ? amounts : Likeness.OTHER;
        }
        double score = story.score(one, other);
        double context = context(one, other);
        if (!Units.agreeNouns(unit(one), unit(other))) {
            boolean alike = score >= .6 || context >= .3 || (!isSmallCount(one) && shareAWord(one, other));
            if (!alike) {
                return isSmallCount(one) ? Likeness.OTHER : Likeness.UNSURE;
            }
            boolean named = !unit(one).isEmpty() && !unit(other).isEmpty();
            return named ? new Likeness(Math.min(.75, amounts.score()), "remark.otherNoun") : amounts;
        }
        boolean alike = !isSmallCount(one) || score >= .2 || context >= .15;
        return alike ? amounts : Likeness.UNSURE;
    }

    /** Above a hundred and not round: one article that says "1,250 people" and "1,250 residents" means the same ones. */
    private static boolean isRound(Said said) {
        BigDecimal value = given(said).getFirst().amount().value().stripTrailingZeros();
        return value.compareTo(HUNDRED) < 0 || value.precision() < 2;
    }

    /** "40 queen conchs seashells" and "40 conch shells". */
    private static boolean shareAWord(Said one, Said other) {
        Set<String> words = new HashSet<>(Passage.content(one.tokens()));
        words.retainAll(Passage.content(other.tokens()));
        return words.stream().anyMatch(stem -> !stem.startsWith("#"));
    }

    static String unit(Said said) {
        return given(said).getFirst().unit();
    }

    /** How much the words within ten tokens of either figure agree, 0 to 1, by weight. */
    double context(Said one, Said other) {
        return context(one, other, NEAR);
    }

    /** The same within a given number of tokens. */
    double context(Said one, Said other, int tokens) {
        Set<String> mine = around(one, tokens);
        Set<String> theirs = around(other, tokens);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return (story.covered(mine, theirs) + story.covered(theirs, mine)) / 2;
    }

    private static Set<String> around(Said said, int distance) {
        List<Token> tokens = said.passage().tokens();
        int first = said.tokens().isEmpty() ? 0 : tokens.indexOf(said.tokens().getFirst());
        int last = said.tokens().isEmpty() ? 0 : tokens.indexOf(said.tokens().getLast());
        Set<String> stems = new HashSet<>();
        for (int i = Math.max(0, first - distance); i < Math.min(tokens.size(), last + distance + 1); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                stems.add(tokens.get(i).stem());
            }
        }
        return stems;
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        List<String> wanted = written(said);
        Map<String, Echo> found = new HashMap<>();
        if (isCount(said) && given(said).getFirst().amount().value().compareTo(FEW) <= 0) {
            unnumbered(said, found);
            unspoken(said, found);
        }
        if (wanted.size() < 2) {
            return found;
        }
        for (Passage passage : story.withStem(
                wanted.stream().filter(stem -> stem.startsWith("#")).findFirst().orElse(""))) {
            if (Runs.holds(Runs.stems(passage.tokens()), wanted)) {
                found.merge(passage.article(), new Echo(passage, Likeness.same(.8)), Echo::or);
            }
        }
        return found;
    }

    /** Where others speak of the two boats without counting them, a careful person would not call "two" news. */
    private void unnumbered(Said said, Map<String, Echo> found) {
        List<Token> tokens = said.tokens();
        Token noun = tokens.isEmpty() ? null : tokens.getLast();
        if (noun != null && noun.kind() == Token.Kind.WORD) {
            story.withStem(noun.stem())
                    .forEach(passage -> found.merge(passage.article(), new Echo(passage, Likeness.UNSURE), Echo::or));
        }
    }

    /** A related sentence may speak of two or three without saying so: "the brothers", "both". */
    private void unspoken(Said said, Map<String, Echo> found) {
        for (String article : story.articles()) {
            if (!article.equals(said.article())) {
                story.nearest(said.passage().ref(), article)
                        .filter(near -> near.score() >= RELATED)
                        .flatMap(near -> story.passage(near.at()))
                        .ifPresent(passage -> found.merge(article, new Echo(passage, Likeness.UNSURE), Echo::or));
            }
        }
    }

    /** The stems from the sign or number on: the approximating words before it are left out. */
    private static List<String> written(Said said) {
        List<Token> tokens = said.tokens();
        int from = 0;
        while (from < tokens.size()
                && tokens.get(from).kind() != Token.Kind.NUMBER
                && tokens.get(from).kind() != Token.Kind.MARK) {
            from++;
        }
        return tokens.subList(from, tokens.size()).stream()
                .map(token -> token.kind() == Token.Kind.MARK ? token.text().toLowerCase(Locale.ROOT) : token.stem())
                .toList();
    }
}
