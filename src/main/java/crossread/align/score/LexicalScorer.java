package crossread.align.score;

/**
 * A logistic score over the words of two lines and over what else could be meant: fitted with an L2 penalty of 3 on
 * human-marked pairs of news sentences (Multi-News 1, SuperPAL 3, ECB+ 0.5, WiCE 0.3 to a pair), the second look on what the
 * first gave, then stretched so that the score says how many are right over all four. Decision 017 has what each feature won.
 */
public final class LexicalScorer implements WeighingScorer {

    @Override
    public double glance(Likeness likeness) {
        return -5.394
                + 10.650 * likeness.pieces()
                + 2.170 * Growth.of(likeness.common())
                + 0.976 * Math.min(2, likeness.figures());
    }

    @Override
    public double weigh(Evidence evidence, double more, double fewer, double around) {
        Likeness likeness = evidence.likeness();
        Standing standing = evidence.standing();
        return -4.419
                + 9.683 * likeness.pieces()
                + 2.111 * Growth.of(likeness.common())
                + 0.768 * Math.min(2, likeness.figures())
                - 0.926 * more
                - 2.206 * fewer
                + 3.559 * standing.share()
                - (standing.mutual() ? 0.519 : 0)
                - 0.359 * evidence.names()
                + 0.894 * around
                + 1.246 * evidence.beside();
    }
}
