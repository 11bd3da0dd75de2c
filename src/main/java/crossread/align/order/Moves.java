package crossread.align.order;

import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.align.order.CommonOrder.Anchor;
import crossread.align.pair.Pair;
import crossread.model.article.SentenceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which links stand off the common reading order of their two articles: the longest run of statements that both
 * come to in the same order. A link that could stand in that run beside all others is not moved.
 */
public final class Moves {
    private final Corpus corpus;
    private final List<List<Line>> clusters;
    private final List<List<Integer>> sequences;
    /** By the two articles: sentence numbers of the run, ascending in both. */
    private final Map<List<Integer>, List<Anchor>> runs = new HashMap<>();

    public Moves(Corpus corpus, List<List<Line>> clusters) {
        this.corpus = corpus;
        this.clusters = clusters;
        this.sequences = ReadingOrder.sequences(corpus, clusters);
    }

    /** Whether the link between {@code from} and {@code to}, sentences of the pair's lines, crosses the run. */
    public boolean isMoved(Pair pair, SentenceRef from, SentenceRef to) {
        int one = corpus.lines().get(pair.from()).article();
        int other = corpus.lines().get(pair.to()).article();
        List<Anchor> run = runs.computeIfAbsent(List.of(one, other), articles -> run(one, other));
        int before = before(run, from.sentence());
        if (before > 0 && run.get(before - 1).to() > to.sentence()) {
            return true;
        }
        int behind = before < run.size() && run.get(before).from() == from.sentence() ? before + 1 : before;
        return behind < run.size() && run.get(behind).to() < to.sentence();
    }

    /** How many anchors stand before a sentence of the first article; they ascend in both. */
    private static int before(List<Anchor> run, int sentence) {
        int low = 0;
        int high = run.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (run.get(middle).from() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
