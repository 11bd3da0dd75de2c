package crossread.fact.judge.clash;

import crossread.fact.judge.figure.Anchors;
import crossread.fact.judge.figure.Conversions;
import crossread.fact.judge.figure.Gauges;
import crossread.fact.judge.figure.Given;
import crossread.fact.judge.figure.Matter;
import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.figure.Occasions;
import crossread.fact.judge.figure.Sizes;
import crossread.fact.judge.figure.Units;
import crossread.fact.judge.same.Amounts;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says of two figures of two articles whether they stand in one another's place, and how sure that is: of one thing and in
 * one scope, in sentences that say the same, in related ones that agree about the thing, or both where an article tells the
 * whole. Safe for many threads.
 */
public final class FigureContest {
    /** What the units of measures of a shock begin with. */
    static final String GAUGE = "gauge ";

    private static final double LINKED = .6;
    /** From this score on one sentence is the other in other words. */
    private static final double EQUAL = .9;
    /** Sentences of one event share durations and days by chance. */
    private static final double LINKED_TIME = .8;
    /** From this score on sentences tell of the same. */
    private static final double RELATED = .2;

    private static final double CONTEXT = .35;
    /** In sentences that are not linked: at .35 shares of two markets and records of two players were called other figures. */
    private static final double UNLINKED = .48;
    /** Linked sentences may hold unlike figures: the words around these two have to agree a little. */
    private static final double SOME_CONTEXT = .1;
    /** Or those right beside them a lot: a house of $2.7 million and half a million to be paid at once agreed by .28 and .25. */
    private static final double AROUND = .3;

    private static final double BESIDE = .4;
    private static final int NEXT = 4;
    /** What is counted in one place, or measured from one, in related sentences. */
    private static final double ONE_PLACE = .65;

    /** Ages further apart are rather of two people, or of one in two times: no outlet is so wrong. */
    private static final double YEARS = 3;

    /** Beyond this the two hardly measure one thing. */
    private static final double RATIO = 12;

    /** The third game in a row is no count of games. */
    private static final List<String> ROWS = List.of("nth ", "consecutive ", "straight ");

    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private final Story story;
    private final Surroundings surroundings;
    private final Matters matters;
    private final Gauges gauges;
    private final FateContest fates;
    private final Anchors anchors = new Anchors();
    private final Occasions occasions = new Occasions();
    /** Each is held against every other of its unit. */
    private final Map<Said, Optional<String>> gaugeOf = new ConcurrentHashMap<>();

    private final Map<Said, Slot> slots = new ConcurrentHashMap<>();

    public FigureContest(Story story, Surroundings surroundings, Matters matters, Gauges gauges) {
        this.gauges = gauges;
        this.story = story;
        this.surroundings = surroundings;
        this.matters = matters;
        fates = new FateContest(story, surroundings, matters);
    }

    /** What has to be alike for two figures to clash; empty for what is never compared. */
    String unit(Said said) {
        return gauge(said).map(gauge -> GAUGE + gauge).orElseGet(() -> plain(said));
    }

    private Optional<String> gauge(Said said) {
        return gaugeOf.computeIfAbsent(said, gauges::of);
    }

    private String plain(Said said) {
        return switch (said.mention().value()) {
            case Value.Money _ -> Units.family(Given.first(said).unit());
            case Value.Quantity quantity -> Given.isCount(said) ? counted(said, quantity) : measured(said);
            default -> "";
        };
    }

    private static String measured(Said said) {
        String unit = Units.family(Given.first(said).unit());
        return Units.isTime(unit) ? unit : Conversions.dimension(unit);
    }

    private String counted(Said said, Value.Quantity quantity) {
        if (Given.isScore(said)) {
            return "score";
        }
        Matter matter = matters.of(said);
        if (matter.isKnown()) {
            return "people " + matter.theme();
        }
        if (isReading(quantity)) {
            return "reading";
        }
        String unit = Given.first(said).unit();
        return ROWS.stream().filter(unit::startsWith).findFirst().orElse("") + Units.noun(unit);
    }

    /** Nobody counts 4.6 of anything: such a number is read off, whatever word follows it. */
    private static boolean isReading(Value.Quantity quantity) {
        return quantity.amount().value().stripTrailingZeros().scale() > 0;
    }

    /** Whether two figures of one unit may be of one thing at all, whatever their sentences. */
    boolean mayBeOne(Said one, double size, Said other, double otherSize) {
        double less = Math.min(size, otherSize);
        boolean near = less > 0 && Math.max(size, otherSize) / less <= RATIO;
        if (!near) {
            return false;
        }
        boolean equal = size == otherSize && !Given.isScore(one);
        // "millions of dollars" contradict nothing
        boolean within = !matters.of(one).isKnown()
                && Amounts.mayBeOne(
                        Given.first(one).amount(), Given.first(other).amount());
        boolean vague = Amounts.isVague(Given.first(one).amount())
                || Amounts.isVague(Given.first(other).amount());
        return !equal && !vague && !within && !areApart(one, other);
    }

    /** What a count of a fate leaves out its {@link Matter} tells. */
    private boolean areApart(Said one, Said other) {
        return matters.of(one).isKnown() ? anchors.areOfOtherRates(one, other) : anchors.part(one, other);
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Said other) {
        Matter mine = matters.of(one);
        Matter theirs = matters.of(other);
        return mine.isKnown() ? fates.score(one, mine, other, theirs) : figures(one, other);
    }

    /** Whether the sentences agree in what is counted and where, or whose age it is, so that other figures in them do not matter. */
    boolean isOfOneThing(Said one, Said other) {
        return matters.of(one).isWhere(matters.of(other)) || isOfOnePerson(one, other);
    }

    private boolean isOfOnePerson(Said one, Said other) {
        return anchors.areOfOnePerson(one, other, story.score(one, other) < LINKED);
    }

    /** Whether sentences that differ in all their figures are of other things: not where people are counted, by fate and place. */
    boolean isToldByAll(Said one) {
        return gauge(one).isEmpty() && !matters.of(one).isKnown();
    }

    /** When and of whom the two are is asked last: it reads both sentences. */
    private double figures(Said one, Said other) {
        double score = alike(one, other);
        boolean apart = score > 0
                && (occasions.areOther(one, other)
                        || (story.score(one, other) < EQUAL && Occasions.areChangeAndState(one, other)));
        return apart ? 0 : score;
    }

    private double alike(Said one, Said other) {
        double linked = story.score(one, other);
        if (Units.isAge(Given.first(one).unit()) && Math.abs(Sizes.of(one) - Sizes.of(other)) > YEARS) {
            return 0;
        }
        if (isOfOnePerson(one, other)) {
            return Math.max(ONE_PLACE, linked);
        }
        boolean time = Units.isTime(Given.first(one).unit());
        double least = time ? LINKED_TIME : LINKED;
        if (time && linked < least) {
            return 0;
        }
        if (gauge(one).isPresent()) {
            return gauged(one, other, linked);
        }
        double context = surroundings.agree(one, other);
        if (Given.isSmallCount(one) && Given.isSmallCount(other) && !slot(one).fits(slot(other))) {
            return 0;
        }
        if (isFew(one) || isFew(other)) {
            return linked >= LINKED && context >= CONTEXT ? linked : 0;
        }
        if (anchors.areFromOnePlace(one, other)
                && story.score(one.passage().ref(), other.passage().ref()) >= RELATED) {
            return Math.max(ONE_PLACE, linked);
        }
        boolean clash = linked >= least
                ? context >= AROUND || (context >= SOME_CONTEXT && surroundings.agree(one, other, NEXT) >= BESIDE)
                : !time && context >= UNLINKED && !occasions.areOfOthers(one, other);
        return clash ? Math.min(1, Math.max(linked, context)) : 0;
    }

    private Slot slot(Said said) {
        return slots.computeIfAbsent(said, Slot::of);
    }

    /** Of one shock, in sentences that are related, or both where an article tells the whole. */
    private double gauged(Said one, Said other, double linked) {
        if (!gauges.areOfOne(one, other)) {
            return 0;
        }
        if (linked < LINKED && occasions.areOfOtherYears(one, other)) {
            return 0;
        }
        boolean related = linked >= RELATED || (story.leads(one.passage()) && story.leads(other.passage()));
        return related || surroundings.agree(one, other) >= AROUND ? Math.max(ONE_PLACE, linked) : 0;
    }

    /** Whether it counts three or less, which sentences of one event share by chance. */
    static boolean isFew(Said said) {
        return Given.isCount(said) && Given.first(said).amount().value().compareTo(FEW) <= 0;
    }
}
