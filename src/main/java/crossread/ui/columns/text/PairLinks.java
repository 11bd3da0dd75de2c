package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of a comparison that join sentences which say the same, by the two articles they join. */
public final class PairLinks {
    private final Map<Pair, List<Joined>> byPair = new HashMap<>();

    private record Pair(String from, String to) {}

    /**
     * A link, seen from one of its two articles.
     *
     * @param from sentence of that article
     * @param to sentence of the other
     */
    public record Joined(int from, int to, double score, boolean moved) {}

    public PairLinks(Comparison comparison) {
        for (Link link : comparison.links()) {
            if (link.relation() == Relation.SAME) {
                add(link.from(), link.to(), link);
                add(link.to(), link.from(), link);
            }
        }
        byPair.values().forEach(list -> list.sort(Comparator.comparingInt(Joined::from)));
    }

    private void add(SentenceRef from, SentenceRef to, Link link) {
        byPair.computeIfAbsent(new Pair(from.article(), to.article()), _ -> new ArrayList<>())
                .add(new Joined(from.sentence(), to.sentence(), link.score(), link.moved()));
    }

    /** The links from {@code from} to {@code to}, in the order of the text of {@code from}. */
    public List<Joined> between(String from, String to) {
        return byPair.getOrDefault(new Pair(from, to), List.of());
    }

    /** Index of the first of {@code joined} that begins at the sentence {@code from} or behind it. */
    public static int first(List<Joined> joined, int from) {
        int low = 0;
        int high = joined.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (joined.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
