package crossread.model;

/** Who drew a link. */
public enum Author {
    PROGRAM,
    READER
}
