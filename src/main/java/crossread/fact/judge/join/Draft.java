package crossread.fact.judge.join;

import crossread.fact.judge.same.Sameness;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import java.util.ArrayList;
import java.util.List;

/** A fact in the making: cells that state the same. */
public final class Draft {
    private final List<Cell> cells = new ArrayList<>();
    /** Worked out when first asked for; by several threads at once it comes out the same. */
    private volatile List<Said> places = List.of();

    Draft(Cell cell) {
        cells.add(cell);
    }

    public List<Cell> cells() {
        return cells;
    }

    void join(Draft other) {
        cells.addAll(other.cells);
        places = List.of();
    }

    /** Whether it stands in headlines alone. */
    boolean isOfHeadlines() {
        return cells.stream().allMatch(Cell::isOfHeadlines);
    }

    public Sameness sameness() {
        return cells.getFirst().sameness();
    }

    /**
     * Every place in the order of articles and text. A repeat is left out where its article states the same in text that
     * counts.
     */
    public List<Said> places() {
        if (places.isEmpty()) {
            places = sorted();
        }
        return places;
    }

    private List<Said> sorted() {
        List<Said> all = cells.stream()
                .flatMap(cell -> cell.places().stream())
                .sorted(Said.BY_PLACE)
                .toList();
        return all.stream()
                .filter(said -> said.passage().standing() != Standing.REPEAT
                        || all.stream()
                                .noneMatch(other -> other.article().equals(said.article())
                                        && other.passage().standing().states()))
                .toList();
    }

    public String tie() {
        return cells.stream().map(Cell::tie).min(String::compareTo).orElseThrow();
    }
}
