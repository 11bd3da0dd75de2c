package crossread.model.link;

/** What sentences were matched by. */
public enum Matching {
    /** Words, names and figures. */
    LEXICAL,
    /** Those and the meaning of the sentence. */
    MEANING
}
