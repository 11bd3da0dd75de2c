package crossread.align.score;

/** Says how sure it is that two lines of different articles say the same. */
public interface PairScorer {

    /** The log-odds at first sight: tells which pairs get a second look, and what rivals and neighbours a pair has. */
    double glance(Likeness likeness);

    /** The log-odds. */
    double logit(Evidence evidence);

    /** No less than {@link #logit}, and little more; in a part of its time. */
    double most(Evidence evidence);
}
