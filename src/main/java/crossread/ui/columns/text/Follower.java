package crossread.ui.columns.text;

import crossread.model.article.Article;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where one column has to stand when another leads: matched sentences at the same height; between two matched ones it
 * waits where it has nothing to show, and passes what only it has while the leader passes what only that has.
 */
public final class Follower {
    /** Sentence of the leader to its match, both rising: moved sentences are left out, or the column would leap. */
    private final TreeMap<Integer, Integer> matches = new TreeMap<>();

    private final int leaderSize;
    private final int size;

    public Follower(PairLinks links, Article leader, Article follower) {
        leaderSize = kept(leader);
        size = kept(follower);
        links.between(leader.id(), follower.id()).stream()
                .filter(link -> !link.moved())
                .sorted(Comparator.comparingDouble(PairLinks.Joined::score)
                        .reversed()
                        .thenComparingInt(PairLinks.Joined::from))
                .forEach(link -> add(link.from(), link.to()));
    }

    private static int kept(Article article) {
        int count = 0;
        while (count < article.sentences().size() && article.isKept(count)) {
            count++;
        }
        return count;
    }

    private void add(int from, int to) {
        Map.Entry<Integer, Integer> before = matches.lowerEntry(from);
        Map.Entry<Integer, Integer> after = matches.higherEntry(from);
        boolean rises = (before == null || before.getValue() < to) && (after == null || to < after.getValue());
        if (rises && from < leaderSize && to < size) {
            matches.putIfAbsent(from, to);
        }
    }

    /** The place that has to stand where {@code leader} stands; empty where the two have nothing in common. */
    public Optional<Place> follow(Place leader) {
        if (matches.isEmpty() || leader.sentence() >= leaderSize) {
            return Optional.empty();
        }
        Map.Entry<Integer, Integer> before = matches.floorEntry(leader.sentence());
        if (before != null && before.getKey() == leader.sentence()) {
            return Optional.of(new Place(before.getValue(), leader.fraction()));
        }
        Map.Entry<Integer, Integer> after = matches.higherEntry(leader.sentence());
        int from = before == null ? 0 : before.getKey() + 1;
        int to = after == null ? leaderSize : after.getKey();
        int low = before == null ? 0 : before.getValue() + 1;
        int high = after == null ? size : after.getValue();
        double passed = (leader.sentence() - from + leader.fraction()) / (to - from);
        double there = low + passed * (high - low);
        int sentence = Math.min((int) there, size - 1);
        return Optional.of(new Place(sentence, Math.min(1, there - sentence)));
    }
}
