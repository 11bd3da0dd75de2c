package crossread.fact.judge.story;

import crossread.model.link.Neighbour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Finds of an article the kept sentence that has most of a sentence's words in common, by weight: where the alignment names
 * none. Looks only at sentences with such a word; of a coarse alignment, where it is asked hundreds of thousands of times,
 * only at those with one of the rarest. Safe for many threads.
 */
final class CommonStems {
    /** What is nearest by common words alone is never as near as what was aligned. */
    private static final double LEAST_TELLING = 4;
    /** The stems looked for of a coarse alignment. */
    private static final int RAREST = 3;

    private final ToDoubleFunction<String> weight;
    private final boolean coarse;
    /** By article and stem, the kept sentences in their order; the stem that is empty has them all. */
    private final Map<String, Map<String, List<Passage>>> kept;

    /** @param weight of a stem, above 0 */
    CommonStems(Collection<Passage> passages, ToDoubleFunction<String> weight, boolean coarse) {
        this.weight = weight;
        this.coarse = coarse;
        kept = passages.stream()
                .filter(passage -> passage.standing() == Standing.KEPT)
                .collect(Collectors.groupingBy(
                        Passage::article, Collectors.collectingAndThen(Collectors.toList(), CommonStems::byStem)));
    }

    private static Map<String, List<Passage>> byStem(List<Passage> passages) {
        Map<String, List<Passage>> byStem = new HashMap<>();
        for (Passage passage : passages) {
            passage.stems()
                    .forEach(stem ->
                            byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(passage));
        }
        byStem.put("", passages);
        return byStem;
    }

    /** The first of the nearest sentences; empty where the article has no kept sentence. */
    Optional<Neighbour> of(Passage from, String article) {
        Map<String, List<Passage>> there = kept.getOrDefault(article, Map.of());
        double all = 0;
        Map<Passage, Double> both = new LinkedHashMap<>();
        Set<String> rarest = coarse ? rarest(from) : from.stems();
        for (String stem : from.stems()) {
            double own = weight.applyAsDouble(stem);
            all += own;
            if (rarest.contains(stem)) {
                there.getOrDefault(stem, List.of()).forEach(passage -> both.merge(passage, own, Double::sum));
            }
        }
        double whole = all;
        return both.entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey().ref(), entry.getValue() / whole / LEAST_TELLING, List.of()))
                .max(Comparator.comparingDouble(Neighbour::score)
                        .thenComparing(Neighbour::at, Comparator.reverseOrder()))
                .or(() -> there.getOrDefault("", List.of()).stream()
                        .findFirst()
                        .map(first -> new Neighbour(first.ref(), 0, List.of())));
    }

    /** How alike two sentences are by the words of the first that the second has too. */
    double alike(Passage from, Passage to) {
        double all = 0;
        double both = 0;
        for (String stem : from.stems()) {
            double own = weight.applyAsDouble(stem);
            all += own;
            both += to.stems().contains(stem) ? own : 0;
        }
        return all > 0 ? both / all / LEAST_TELLING : 0;
    }

    private Set<String> rarest(Passage from) {
        return from.stems().stream()
                .sorted(Comparator.comparingDouble((String stem) -> -weight.applyAsDouble(stem))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .collect(Collectors.toSet());
    }
}
