package crossread.store;

/** What became of a file since it was opened or saved. */
public enum Meanwhile {
    UNCHANGED,
    /** Another program wrote it. */
    CHANGED,
    /** It lies no longer in its folder. */
    GONE,
    /** Nor is its folder the one it was, as where a drive was taken out whose place in the tree of folders stays behind, empty. */
    GONE_WITH_ITS_FOLDER,
    /** There is no such folder any more, so that nothing can be saved there. */
    NOWHERE
}
