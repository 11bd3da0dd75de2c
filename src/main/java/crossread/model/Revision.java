package crossread.model;

/** What became of a fact between two versions of one outlet's article. */
public enum Revision {
    /** Only the later version states it. */
    ADDED,
    /** Only the earlier version stated it. */
    DROPPED
}
