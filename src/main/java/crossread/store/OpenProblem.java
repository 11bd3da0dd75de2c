package crossread.store;

/** Why a comparison file could not be opened; each has a text in the message files under {@code open.} and its name. */
public enum OpenProblem {
    MISSING,
    UNREADABLE,
    /** Over 256 MiB. */
    TOO_LARGE,
    /** Some other file. */
    NOT_A_COMPARISON,
    /** A newer program wrote it. Argument: its version. */
    NEWER_VERSION,
    NOT_A_CLASS_FILE,
    NOT_A_TEACHER_FILE,
    /** A newer program wrote it. Argument: its version. */
    NEWER_CLASS_FILE,
    /** Argument: the part that does not hold what it should, such as {@code facts[3].coverage}. */
    DAMAGED,
    /** It is no JSON. Arguments: line and column where that begins, from 1. */
    DAMAGED_LINE
}
