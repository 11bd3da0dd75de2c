package crossread.model;

/** The stages of the way from files to a comparison, in their order, and what is done with one. */
public enum Stage {
    READ,
    SPLIT,
    MEASURE,
    FIND,
    ALIGN,
    JOIN,
    GATHER,
    /** A report is written; how much of it is done is not known. */
    WRITE
}
