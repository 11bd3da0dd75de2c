package crossread.model;

/** How long work may take before a coarse result is better than none yet. */
@FunctionalInterface
public interface Budget {

    /** Work takes the time it takes. */
    Budget NONE = () -> false;

    /** Whether the time is up; once it is, it stays so. */
    boolean isSpent();
}
