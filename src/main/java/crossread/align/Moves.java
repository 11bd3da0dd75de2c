package crossread.align;

import crossread.align.CommonOrder.Anchor;
import crossread.model.SentenceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which links stand off the common reading order of their two articles: the longest run of statements that both
 * come to in the same order. A link that could stand in that run beside all others is not moved.
 */
final class Moves {
    private final Corpus corpus;
    private final List<List<Line>> clusters;
    private final List<List<Integer>> sequences;
    /** By the two articles: sentence numbers of the run, ascending in both. */
    private final Map<List<Integer>, List<Anchor>> runs = new HashMap<>();

    Moves(Corpus corpus, List<List<Line>> clusters) {
        this.corpus = corpus;
        this.clusters = clusters;
        this.sequences = ReadingOrder.sequences(corpus, clusters);
    }

    /** Whether the link between {@code from} and {@code to}, sentences of the pair's lines, crosses the run. */
    boolean isMoved(Pair pair, SentenceRef from, SentenceRef to) {
        int one = corpus.lines().get(pair.from()).article();
        int other = corpus.lines().get(pair.to()).article();
        for (Anchor anchor : runs.computeIfAbsent(List.of(one, other), articles -> run(one, other))) {
            int left = Integer.compare(anchor.from(), from.sentence());
            int right = Integer.compare(anchor.to(), to.sentence());
            if (left * right < 0) {
                return true;
            }
        }
        return false;
    }

    private List<Anchor> run(int one, int other) {
        List<Anchor> run = new ArrayList<>();
        for (Anchor anchor : CommonOrder.anchors(sequences.get(one), sequences.get(other))) {
            int cluster = sequences.get(one).get(anchor.from());
            run.add(new Anchor(sentence(cluster, one), sentence(cluster, other)));
        }
        return run;
    }

    /** Number of the first sentence with which {@code article} comes to {@code cluster}. */
    private int sentence(int cluster, int article) {
        return clusters.get(cluster).stream()
                .filter(line -> line.article() == article)
                .mapToInt(line -> line.refs().getFirst().sentence())
                .min()
                .orElseThrow();
    }
}
