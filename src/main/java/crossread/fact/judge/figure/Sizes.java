package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import java.math.BigDecimal;

/** How great figures are, so that those of one dimension can be held against each other. */
public final class Sizes {
    private Sizes() {}

    /** How much, in the base of its dimension; 0 for what is no figure. */
    public static double of(Said said) {
        if (!said.mention().kind().isFigure()) {
            return 0;
        }
        Given given = Given.first(said);
        BigDecimal value = given.amount().value();
        boolean turns = !Given.isCount(said) && !Units.isTime(given.unit());
        return Math.abs((turns ? Conversions.base(value, given.unit()) : value).doubleValue());
    }

    /** How near two figures are in size, 0 to 1: of several the nearest stand in one another's place. */
    public static double nearness(Said one, Said other) {
        double mine = of(one);
        double theirs = of(other);
        return Math.max(mine, theirs) == 0 ? 0 : Math.min(mine, theirs) / Math.max(mine, theirs);
    }
}
