package crossread.fact.judge.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of a story by their stems, and how telling each stem is. Repeats are left out. */
final class StemIndex {
    private final Map<String, List<Passage>> byStem = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final int sentences;

    /** @param passages all of them, repeats as well: they count among the sentences */
    StemIndex(Collection<Passage> passages) {
        sentences = passages.size();
        for (Passage passage : passages) {
            if (passage.standing() != Standing.REPEAT) {
                passage.stems()
                        .forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                                .add(passage));
            }
        }
        byStem.forEach((stem, where) -> weights.put(stem, weight(where.size())));
    }

    /** Tells how many of some stems each of the sentences has. */
    StemCounter counter(Collection<Passage> passages) {
        return new StemCounter(passages, byStem);
    }

    /** Sentences with this stem. */
    List<Passage> with(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** Sentences with every one of these stems. */
    List<Passage> withAll(Collection<String> stems) {
        List<Passage> fewest = null;
        for (String stem : stems) {
            List<Passage> some = with(stem);
            if (fewest == null || some.size() < fewest.size()) {
                fewest = some;
            }
        }
        return fewest == null
                ? List.of()
                : fewest.stream()
                        .filter(passage -> passage.stems().containsAll(stems))
                        .toList();
    }

    /** How telling a stem is in this story: its inverse document frequency over the sentences, above 0. */
    double weight(String stem) {
        Double known = weights.get(stem);
        return known == null ? weight(0) : known;
    }

    private double weight(int having) {
        return Math.log((sentences + 1.0) / (having + .5)) + .01;
    }

    /** The share of {@code part}'s weight that stands in {@code whole}, 0 to 1. */
    double covered(Set<String> part, Set<String> whole) {
        double all = 0;
        double both = 0;
        for (String stem : part) {
            double weight = weight(stem);
            all += weight;
            both += whole.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }
}
