package crossread.fact.judge.join;

import crossread.fact.judge.same.Likeness;
import crossread.fact.judge.same.Sameness;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mentions of one identity; what is joined into facts. */
public final class Cell {
    private static final int PLACES = 12;
    private static final int WORDINGS = 4;

    private final Sameness sameness;
    private final List<Said> places = new ArrayList<>();
    private List<Said> sample = List.of();
    private Said least;
    private String tie = "";

    Cell(Sameness sameness, Said first) {
        this.sameness = sameness;
        least = first;
        places.add(first);
    }

    void add(Said said) {
        places.add(said);
        sample = List.of();
        if (Said.BY_TIE.compare(said, least) < 0) {
            least = said;
            tie = "";
        }
    }

    Sameness sameness() {
        return sameness;
    }

    List<Said> places() {
        return places;
    }

    /** Whether it stands in headlines alone. */
    boolean isOfHeadlines() {
        return places.stream().allMatch(said -> said.passage().standing() == Standing.HEADLINE);
    }

    Said first() {
        return places.getFirst();
    }

    /** What orders cells, whatever the articles are called. */
    String tie() {
        if (tie.isEmpty()) {
            tie = least.tie();
        }
        return tie;
    }

    /** The best likeness of any two places. */
    public Likeness compare(Cell other) {
        Likeness best = Likeness.OTHER;
        for (Said mine : sample()) {
            for (Said theirs : other.sample()) {
                best = best.or(sameness.compare(mine, theirs));
            }
        }
        return (best.isSame() || best.isUnsure()) && isToldApart(other) ? Likeness.OTHER : best;
    }

    private boolean isToldApart(Cell other) {
        for (Said mine : places) {
            for (Said theirs : other.places) {
                if (mine.article().equals(theirs.article()) && sameness.tellsApart(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Enough places to tell by: where sentences count any few, otherwise one of each wording. */
    List<Said> sample() {
        if (sample.isEmpty()) {
            Map<String, Said> telling = new TreeMap<>();
            for (Said said : places) {
                telling.merge(sameness.byContext(said) ? said.tie() : said.text(), said, Cell::first);
            }
            int limit = sameness.byContext(first()) ? PLACES : WORDINGS;
            sample = telling.values().stream().limit(limit).toList();
        }
        return sample;
    }

    private static Said first(Said one, Said other) {
        return Said.BY_TIE.compare(one, other) <= 0 ? one : other;
    }
}
