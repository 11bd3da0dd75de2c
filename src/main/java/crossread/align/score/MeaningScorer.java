package crossread.align.score;

/**
 * {@link LexicalScorer} with the meaning of both lines, as all-MiniLM-L6-v2 (int8) tells it; fitted alike. Decision 017 has
 * what the meaning won, and what another model would have.
 */
public final class MeaningScorer implements WeighingScorer {

    @Override
    public double glance(Likeness likeness) {
        return -5.870
                + 10.362 * likeness.pieces()
                + 1.645 * Growth.of(likeness.common())
                + 1.023 * Math.min(2, likeness.figures())
                + 2.527 * likeness.meaning();
    }

    @Override
    public double weigh(Evidence evidence, double more, double fewer, double around) {
        Likeness likeness = evidence.likeness();
        Standing standing = evidence.standing();
        return -5.136
                + 9.387 * likeness.pieces()
                + 1.787 * Growth.of(likeness.common())
                + 0.755 * Math.min(2, likeness.figures())
                - 1.091 * more
                - 1.536 * fewer
                + 2.809 * standing.share()
                - (standing.mutual() ? 0.465 : 0)
                - 0.466 * evidence.names()
                + 0.988 * around
                + 1.035 * evidence.beside()
                + 0.732 * likeness.meaning()
                + 0.717 * evidence.closeness();
    }
}
