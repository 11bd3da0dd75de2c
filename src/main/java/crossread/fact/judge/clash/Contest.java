package crossread.fact.judge.clash;

import crossread.fact.judge.story.Said;
import crossread.model.fact.FactKind;

/**
 * Says of two mentions of one kind and of two articles whether they stand in one another's place and differ, and how sure that
 * is: each kind has a contest of its own. Quotations are compared elsewhere. Safe for many threads.
 */
public final class Contest {
    private final FigureContest figures;
    private final DayContest days;
    private final NameContest names;
    private final ClaimContest claims;

    public Contest(FigureContest figures, DayContest days, NameContest names, ClaimContest claims) {
        this.figures = figures;
        this.days = days;
        this.names = names;
        this.claims = claims;
    }

    /** What has to be alike for two mentions to clash; empty for what is never compared. */
    String unit(Said said) {
        FactKind kind = said.mention().kind();
        String unit = switch (kind) {
            case MONEY, PERCENT, QUANTITY, NUMBER -> figures.unit(said);
            case DATE -> DayContest.unit(said);
            case PERSON, PLACE, CLAIM -> "said";
            case ORGANISATION, NAME, QUOTATION -> "";
        };
        return unit.isEmpty() || unit.startsWith(FigureContest.GAUGE) ? unit : kind + " " + unit;
    }

    /** Whether only what stands in sentences that say the same is held against each other: all but figures. */
    static boolean isOfSentences(Said said) {
        return !said.mention().kind().isFigure();
    }

    /** Whether two of one unit may be of one thing at all, whatever their sentences. */
    boolean mayBeOne(Said one, double size, Said other, double otherSize) {
        return !one.mention().kind().isFigure() || figures.mayBeOne(one, size, other, otherSize);
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Said other) {
        return switch (one.mention().kind()) {
            case MONEY, PERCENT, QUANTITY, NUMBER -> figures.score(one, other);
            case DATE -> days.score(one, other);
            case PERSON, PLACE -> names.score(one, other);
            case CLAIM -> claims.score(one, other);
            case ORGANISATION, NAME, QUOTATION -> 0;
        };
    }

    /** Whether the sentences agree in what it is about, so that other figures in them do not matter. */
    boolean isOfOneThing(Said one, Said other) {
        return one.mention().kind().isFigure() && figures.isOfOneThing(one, other);
    }

    /** Whether sentences that differ in all their figures are of other things. */
    boolean isToldByAll(Said one) {
        return one.mention().kind().isFigure() && figures.isToldByAll(one);
    }
}
