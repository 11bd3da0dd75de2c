package crossread.align.order;

import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.align.order.CommonOrder.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One order of all clusters to read them in. Articles are merged one after the other, those that share most first:
 * clusters that stand in the same order in both stay, and what is new follows what it follows in its article.
 */
public final class ReadingOrder {
    private ReadingOrder() {}

    /** The clusters of {@code clusters} in reading order. */
    public static List<List<Line>> order(Corpus corpus, List<List<Line>> clusters) {
        List<List<Integer>> sequences = sequences(corpus, clusters);
        List<Integer> merged = new ArrayList<>();
        IntStream.range(0, sequences.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer article) -> -sequences.get(article).stream()
                        .filter(cluster -> isShared(clusters.get(cluster)))
                        .count()))
                .forEach(article -> merge(merged, sequences.get(article)));
        return merged.stream().map(clusters::get).toList();
    }

    /** For every article its clusters in the order in which the article comes to them. */
    static List<List<Integer>> sequences(Corpus corpus, List<List<Line>> clusters) {
        Map<Integer, Integer> clusterOf = new HashMap<>();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (Line line : clusters.get(cluster)) {
                clusterOf.put(line.index(), cluster);
            }
        }
        List<List<Integer>> sequences = new ArrayList<>();
        for (int article = 0; article < corpus.articles(); article++) {
            sequences.add(IntStream.range(corpus.start(article), corpus.end(article))
                    .mapToObj(clusterOf::get)
                    .distinct()
                    .toList());
        }
        return sequences;
    }

    private static boolean isShared(List<Line> cluster) {
        return cluster.stream().map(Line::article).distinct().count() > 1;
    }

    private static void merge(List<Integer> merged, List<Integer> sequence) {
        Set<Integer> known = new HashSet<>(merged);
        Set<Integer> anchors = new HashSet<>();
        for (Anchor anchor : CommonOrder.anchors(merged, sequence)) {
            anchors.add(sequence.get(anchor.to()));
        }
        int at = 0;
        for (Integer cluster : sequence) {
            if (anchors.contains(cluster)) {
                // They come in the same order, so none stands before the last one.
                at += merged.subList(at, merged.size()).indexOf(cluster) + 1;
            } else if (!known.contains(cluster)) {
                merged.add(at++, cluster);
            }
        }
    }
}
