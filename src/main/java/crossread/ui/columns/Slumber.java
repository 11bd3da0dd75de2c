package crossread.ui.columns;

import crossread.ui.columns.text.Place;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether a column is out of view, and what it keeps until it is seen: that its text has to be written anew, and where it is to
 * stand then. Of fifty columns four are in view; to lay out all of them with every change of a fact took seconds.
 */
final class Slumber {
    private boolean asleep;
    private boolean stale;
    private Optional<Rest> rest = Optional.empty();
    private Optional<Aim> aim = Optional.empty();

    /** A sentence, and the height it is to stand at. */
    record Aim(Place place, double y) {}

    boolean isAsleep() {
        return asleep;
    }

    void begin() {
        asleep = true;
    }

    /** Ends it; says whether it had begun. */
    boolean end() {
        boolean before = asleep;
        asleep = false;
        return before;
    }

    /** Whether the text is not yet what it is to be. */
    boolean isStale() {
        return stale;
    }

    /** What changes now has to wait while it lasts, and so does the place in the text; says whether it lasts. */
    boolean putOff(Supplier<Optional<Rest>> resting) {
        if (asleep && !stale) {
            rest = rest.or(resting);
            stale = true;
        }
        return asleep;
    }

    Optional<Rest> rest() {
        return rest;
    }

    void keep(Rest wanted) {
        rest = Optional.of(wanted);
    }

    void keep(Aim wanted) {
        aim = Optional.of(wanted);
    }

    /** Whether the text is to be written anew; no longer afterwards. */
    boolean takeStale() {
        boolean before = stale;
        stale = false;
        return before;
    }

    Optional<Rest> takeRest() {
        Optional<Rest> kept = rest;
        rest = Optional.empty();
        return kept;
    }

    Optional<Aim> takeAim() {
        Optional<Aim> kept = aim;
        aim = Optional.empty();
        return kept;
    }
}
