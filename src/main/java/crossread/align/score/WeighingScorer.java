package crossread.align.score;

/** A score in which rivals and what the lines around both say grow as {@link Growth} does, so that it can be bounded quickly. */
interface WeighingScorer extends PairScorer {

    /**
     * The log-odds of a pair.
     *
     * @param more the growth of {@link Standing#more}
     * @param fewer the growth of {@link Standing#fewer}
     * @param around the growth of {@link Evidence#around}
     */
    double weigh(Evidence evidence, double more, double fewer, double around);

    @Override
    default double logit(Evidence evidence) {
        Standing standing = evidence.standing();
        return weigh(evidence, Growth.of(standing.more()), Growth.of(standing.fewer()), Growth.of(evidence.around()));
    }

    @Override
    default double most(Evidence evidence) {
        Standing standing = evidence.standing();
        return weigh(
                evidence,
                Growth.least(standing.more()),
                Growth.least(standing.fewer()),
                Growth.most(evidence.around()));
    }
}
