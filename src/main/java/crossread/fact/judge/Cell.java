package crossread.fact.judge;

import java.util.ArrayList;
import java.util.List;

/** Mentions of one identity; what is joined into facts. */
final class Cell {
    /** So many places are enough to compare two cells by where they stand. */
    private static final int SAMPLE = 24;

    private final Sameness sameness;
    private final List<Said> places = new ArrayList<>();
    private String tie = "";

    Cell(Sameness sameness) {
        this.sameness = sameness;
    }

    void add(Said said) {
        places.add(said);
        tie = tie.isEmpty() || said.tie().compareTo(tie) < 0 ? said.tie() : tie;
    }

    Sameness sameness() {
        return sameness;
    }

    List<Said> places() {
        return places;
    }

    Said first() {
        return places.getFirst();
    }

    /** What orders cells, whatever the articles are called. */
    String tie() {
        return tie;
    }

    /** The best likeness of any two places; where only the value counts, the first two tell. */
    Likeness compare(Cell other) {
        if (!sameness.byContext()) {
            return sameness.compare(first(), other.first());
        }
        Likeness best = Likeness.OTHER;
        for (Said mine : sample()) {
            for (Said theirs : other.sample()) {
                best = best.or(sameness.compare(mine, theirs));
            }
        }
        return best;
    }

    private List<Said> sample() {
        return places.size() <= SAMPLE
                ? places
                : places.stream()
                        .sorted(java.util.Comparator.comparing(Said::tie))
                        .limit(SAMPLE)
                        .toList();
    }
}
