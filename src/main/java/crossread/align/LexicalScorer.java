package crossread.align;

/**
 * A logistic score over four features of the words.
 */
final class LexicalScorer implements PairScorer {
    @Override
    public double logit(Evidence evidence) {
        return -4.813
                + 12.346 * evidence.pieces()
                + 10.283 * evidence.stems()
                + 1.287 * Math.min(2, evidence.figures())
                + (evidence.mutual() ? 0.881 : 0);
    }
}
