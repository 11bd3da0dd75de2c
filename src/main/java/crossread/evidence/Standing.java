package crossread.evidence;

import java.util.Locale;

/** How the file an article was read from stands now; each has a text under {@code verify.} and its name. */
public enum Standing {
    UNCHANGED,
    CHANGED,
    /** Nothing is there, or no plain file, or it cannot be read. */
    GONE,
    /** It is not known where it lies: it was pasted, was part of another file, or lies out of the comparison's reach. */
    NOT_LINKED;

    /** Its name in a manifest. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
