package crossread.align;

/** Says how sure it is that two sentences of different articles say the same. */
@FunctionalInterface
interface PairScorer {

    /** The log-odds. */
    double logit(Evidence evidence);
}
