package crossread.ui.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search gave, and at which place of it the reader is.
 *
 * @param hits in the order of the columns
 * @param at index of the place the reader is at; -1 where there is none
 */
public record Found(List<Hit> hits, int at) {
    public static final Found NOTHING = new Found(List.of(), -1);

    public Found {
        hits = List.copyOf(hits);
        at = hits.isEmpty() ? -1 : Math.floorMod(at, hits.size());
    }

    public Optional<Hit> now() {
        return at < 0 ? Optional.empty() : Optional.of(hits.get(at));
    }

    /** The place {@code by} further, round the end. */
    public Found step(int by) {
        return hits.isEmpty() ? this : new Found(hits, at + by);
    }

    /** Other hits, beginning where the reader was: at the same place, or else at the first one after it in its column. */
    public Found with(List<Hit> others) {
        Optional<Hit> before = now();
        for (int i = 0; i < others.size() && before.isPresent(); i++) {
            Hit each = others.get(i);
            if (each.article().equals(before.get().article()) && !isBefore(each, before.get())) {
                return new Found(others, i);
            }
        }
        return new Found(others, 0);
    }

    private static boolean isBefore(Hit one, Hit other) {
        return one.block() < other.block()
                || (one.block() == other.block()
                        && one.span().start() < other.span().start());
    }

    /** How many there are in each of these articles, none of them left out. */
    public Map<String, Integer> counts(List<String> articles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        articles.forEach(article -> counts.put(article, 0));
        hits.forEach(hit -> counts.merge(hit.article(), 1, Integer::sum));
        return counts;
    }
}
