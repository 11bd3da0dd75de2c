package crossread.model.link;

/** How two linked sentences stand to each other. */
public enum Relation {
    /** They say the same thing, wholly or in part. */
    SAME,
    /** They are about the same thing; never proof that a fact is shared. */
    RELATED
}
