package crossread.model.link;

/** Who drew a link, or made a fact what it is. */
public enum Author {
    PROGRAM,
    READER
}
