package crossread.align.score;

/**
 * For lines in two languages, whose words cannot be compared: a score over the names, figures and dates both have. Set by
 * hand, there being no human-marked pairs at hand: names alone, however many, are at most related, for they say who and not
 * what; the same needs a figure or a date too.
 */
public final class AnchorScorer implements PairScorer {

    @Override
    public double glance(Likeness likeness) {
        if (likeness.figures() == 0) {
            return -5 + 3 * likeness.pieces() + 0.3 * Math.min(2, likeness.common());
        }
        return -3.8
                + 4 * likeness.pieces()
                + 0.7 * Math.min(3, likeness.common())
                + 1.2 * Math.min(3, likeness.figures());
    }

    @Override
    public double logit(Evidence evidence) {
        return glance(evidence.likeness()) - 0.4 * Growth.of(evidence.standing().more());
    }

    @Override
    public double most(Evidence evidence) {
        return logit(evidence);
    }
}
