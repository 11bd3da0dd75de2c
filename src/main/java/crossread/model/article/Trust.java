package crossread.model.article;

/** How sure a cleaning rule is of itself. */
public enum Trust {
    /** Sets aside at once; the reader can put the block back. */
    SAFE,
    /** Sets aside, and the reader is asked to look at it. */
    ASK
}
