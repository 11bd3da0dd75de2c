package crossread.model;

/** The stages of the way from files to a comparison, in their order. */
public enum Stage {
    READ,
    SPLIT,
    MEASURE,
    FIND,
    ALIGN,
    JOIN,
    GATHER
}
