package crossread.fact.judge.same;

import crossread.fact.judge.figure.Conversions;
import crossread.fact.judge.figure.Given;
import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.figure.Units;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Figures are the same where kind and unit agree and the amounts do: equal, within a tenth where one is approximate,
 * equal once rounded or converted, or overlapping ranges. Counts of other nouns and small counts need sentences that
 * agree, too.
 */
public final class SameFigure implements Sameness {
    private static final double LOG2 = Math.log(2);

    /** From this score on two sentences say the same; their words near the sums have to agree, too. */
    private static final double LINKED = .6;

    private static final double CONTEXT = .35;
    /** From this score on sentences tell of the same. */
    private static final double RELATED = .2;

    private static final double SOME_CONTEXT = .15;

    private final Story story;
    private final Surroundings surroundings;
    private final SameCount counts;
    private final FigureEchoes echoes;

    public SameFigure(Story story, Surroundings surroundings, Matters matters) {
        this.story = story;
        this.surroundings = surroundings;
        counts = new SameCount(story, surroundings, matters);
        echoes = new FigureEchoes(story);
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind.isFigure();
    }

    @Override
    public boolean byContext(Said said) {
        return Given.isCount(said);
    }

    @Override
    public String identity(Said said) {
        Given main = Given.first(said);
        if (Given.isScore(said)) {
            return "score " + String.join(" ", Given.sides(said));
        }
        String bounds = main.amount().low().map(SameFigure::plain).orElse("")
                + ".."
                + main.amount().high().map(SameFigure::plain).orElse("");
        String where = Given.isSmallCount(said) ? " " + said.article() : "";
        return "figure " + main.unit() + " " + Given.change(said) + " "
                + plain(main.amount().value()) + " " + bounds + where;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public Set<String> keys(Said said) {
        Set<String> keys = new HashSet<>();
        if (Given.isScore(said)) {
            return keys;
        }
        for (Given given : Given.all(said)) {
            BigDecimal low = given.amount().low().orElse(given.amount().value());
            BigDecimal high = given.amount()
                    .high()
                    .or(() -> given.amount().low().map(BigDecimal.ONE::add)) // "more than two hours"
                    .orElse(given.amount().value());
            int from = octave(Conversions.base(low, given.unit()), 0);
            int to = octave(Conversions.base(high, given.unit()), .3);
            if (said.mention().kind() == FactKind.MONEY) {
                keys.add("money");
            }
            for (String unit : Given.isCount(said) ? Set.of("count") : Units.kinds(given.unit())) {
                for (int octave = from; octave <= Math.min(to, from + 40); octave++) {
                    keys.add(unit + " " + octave);
                }
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
        if (opposite(Given.change(one), Given.change(other))) {
            return Likeness.OTHER;
        }
        boolean bothCount = Given.isCount(one) && Given.isCount(other);
        Likeness best = Likeness.OTHER;
        for (Given mine : Given.all(one)) {
            for (Given theirs : Given.all(other)) {
                if (bothCount || Units.agree(mine.unit(), theirs.unit())) {
                    Likeness amounts = Amounts.compare(mine.amount(), one.text(), theirs.amount(), other.text());
                    boolean turned = !mine.equals(Given.first(one)) || !theirs.equals(Given.first(other));
                    best = best.or(turned && amounts.isSame() ? amounts.with(Amounts.CONVERTED, .9) : amounts);
                } else if (!Given.isCount(one) && !Given.isCount(other)) {
                    best = best.or(converted(mine, theirs));
                }
            }
        }
        if (best.equals(Likeness.OTHER) && isOtherCurrency(one, other)) {
            return Likeness.UNSURE;
        }
        if (best.isSame() && isVague(one) != isVague(other)) {
            return ofVague(one, other, bothCount);
        }
        if (best.isSame() && bothCount) {
            return counts.compare(one, other, best);
        }
        if (best.isSame() && isSwallowed(one, other)) {
            return Likeness.OTHER;
        }
        return best.isSame() && !best.remark().equals(Amounts.CONVERTED) && isByChance(one, other)
                ? Likeness.UNSURE
                : best;
    }

    /** "1.79 percent" of one bank's bonds and "1.8%" of a market: what is not equal to the digit needs sentences that agree. */
    private boolean isByChance(Said one, Said other) {
        boolean equal = Given.all(one).stream()
                .anyMatch(mine -> Given.all(other).stream()
                        .anyMatch(theirs ->
                                mine.amount().value().compareTo(theirs.amount().value()) == 0));
        return !equal
                && one.passage().standing() != Standing.HEADLINE
                && other.passage().standing() != Standing.HEADLINE
                && story.score(one.passage().ref(), other.passage().ref()) < RELATED
                && surroundings.agree(one, other) < SOME_CONTEXT;
    }

    /** "A loss of $1.8 billion" and "$1.75 billion of new shares" in one article: whoever rounds says about. */
    @Override
    public boolean tellsApart(Said one, Said other) {
        boolean exact = !Given.isCount(one) && isExact(one) && isExact(other);
        boolean beside = one.passage().equals(other.passage());
        return exact
                && one.passage().standing() == Standing.KEPT
                && other.passage().standing() == Standing.KEPT
                && Units.family(Given.first(one).unit())
                        .equals(Units.family(Given.first(other).unit()))
                && Given.first(one)
                                .amount()
                                .value()
                                .compareTo(Given.first(other).amount().value())
                        != 0
                && (beside || surroundings.agree(one, other) < CONTEXT);
    }

    private static boolean isExact(Said said) {
        Amount amount = Given.first(said).amount();
        return !amount.approximate() && amount.low().isEmpty() && amount.high().isEmpty();
    }

    /** Whether it names but a magnitude, in words. */
    private static boolean isVague(Said said) {
        return Amounts.isVague(Given.first(said).amount())
                && said.text().chars().noneMatch(Character::isDigit); // not "6 to 75"
    }

    /** "Hundreds of thousands" are no 600,000, though they may be; of another sentence, "billions" are not "$10 billion". */
    private Likeness ofVague(Said one, Said other, boolean counts) {
        if (counts) {
            return this.counts.ofVague(one, other);
        }
        return agree(one, other) ? Likeness.UNSURE : Likeness.OTHER;
    }

    /** "From $1 to $10 billion" are not the "$2 billion" of another sentence. */
    private boolean isSwallowed(Said one, Said other) {
        boolean wide = Amounts.isVague(Given.first(one).amount());
        return wide != Amounts.isVague(Given.first(other).amount()) && !agree(one, other);
    }

    private boolean agree(Said one, Said other) {
        return story.score(one, other) >= LINKED && surroundings.agree(one, other) >= CONTEXT;
    }

    /** The same measure in another unit: of the two, the coarser was rounded. */
    private static Likeness converted(Given mine, Given theirs) {
        if (Conversions.isCoarser(theirs.unit(), mine.unit())) {
            return converted(theirs, mine);
        }
        return Conversions.to(theirs.unit(), theirs.amount(), mine.unit())
                .map(turned ->
                        Amounts.converted(mine.amount(), turned, Conversions.isExact(mine.unit(), theirs.unit())))
                .orElse(Likeness.OTHER);
    }

    /** "$500bn" here and "£396bn" there in one sentence: without the day's rate nobody can tell whether it is one sum. */
    private boolean isOtherCurrency(Said one, Said other) {
        boolean money =
                one.mention().kind() == FactKind.MONEY && other.mention().kind() == FactKind.MONEY;
        return money
                && !Units.agree(Given.first(one).unit(), Given.first(other).unit())
                && story.score(one, other) >= LINKED
                && surroundings.agree(one, other) >= CONTEXT;
    }

    private static boolean opposite(Value.Change one, Value.Change other) {
        return one != other && one != Value.Change.NONE && other != Value.Change.NONE;
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        return echoes.of(said);
    }
}
