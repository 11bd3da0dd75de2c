package crossread.fact.figure.number;

import java.util.Optional;

/** Knows one kind of figure. */
public interface PhraseFinder {

    /** The figure whose first piece is the one at {@code index}; looks only a bounded number of pieces around. */
    Optional<Found> at(Line line, int index);

    /** Words one of which, unless a number or sign does, stands first in whatever it finds. */
    Openings openings();
}
