package crossread.ui.view.placement;

import crossread.model.fact.FactKind;
import java.util.List;

/**
 * A fact that two articles or more state, and where.
 *
 * @param spots one for each article that states it, in their order; at least two
 */
record PlacedFact(String factId, FactKind kind, String label, List<Spot> spots) {
    PlacedFact {
        spots = List.copyOf(spots);
    }

    /** How far apart its highest and its lowest place are, 0 to 1. */
    double spread() {
        return lowest() - highest();
    }

    private double highest() {
        return spots.stream().mapToDouble(Spot::depth).min().orElse(0);
    }

    private double lowest() {
        return spots.stream().mapToDouble(Spot::depth).max().orElse(0);
    }

    /** Whether one article tells it early and another late. */
    boolean isBuried() {
        return highest() <= Placement.EARLY && spread() >= Placement.FAR;
    }
}
