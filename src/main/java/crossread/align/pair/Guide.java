package crossread.align.pair;

import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.work.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader set right, brought to the pairs that were found: a pair that was cut is gone, one that was set or
 * pinned is sure, and its neighbours in the same order become likelier. Where two corrections speak of one pair, the
 * later counts.
 */
public final class Guide {
    /**
     * What the log-odds of a pair rise by where the sentences right before both, or right behind both, were set; half
     * of it two sentences away. On digests with their articles and on pairs of articles the log-odds beside a right pair
     * are 1.0 and .4 higher than those of all pairs, two away .45 and .2.
     */
    private static final double PULL = 1;

    private static final int REACH = 2;

    /** Two lines, that of the earlier article first. */
    private record Ends(int from, int to) {}

    private final Corpus corpus;
    private final Map<Ends, Correction> corrections = new LinkedHashMap<>();

    private Guide(Corpus corpus) {
        this.corpus = corpus;
    }

    public static Guide of(Corpus corpus, List<TokenizedArticle> articles, List<Correction> corrections) {
        Guide guide = new Guide(corpus);
        if (corrections.isEmpty()) {
            return guide;
        }
        Map<SentenceRef, Line> lines = new HashMap<>();
        corpus.lines().forEach(line -> line.refs().forEach(ref -> lines.put(ref, line)));
        for (Correction correction : corrections) {
            correction
                    .in(articles.stream().map(TokenizedArticle::article).toList())
                    .ifPresent(ends -> {
                        Line one = lines.get(ends.from());
                        Line other = lines.get(ends.to());
                        if (one != null && other != null && one.article() != other.article()) {
                            guide.corrections.put(ends(one.index(), other.index()), correction);
                        }
                    });
        }
        return guide;
    }

    private static Ends ends(int one, int other) {
        return new Ends(Math.min(one, other), Math.max(one, other));
    }

    /** Whether the reader corrected nothing here. */
    boolean isEmpty() {
        return corrections.isEmpty();
    }

    boolean isCut(int one, int other) {
        return corrections.get(ends(one, other)) instanceof Correction.Cut;
    }

    /** Whether the reader linked or pinned the two. */
    public boolean isSet(int one, int other) {
        Correction found = corrections.get(ends(one, other));
        return found instanceof Correction.Linked || found instanceof Correction.Pinned;
    }

    private List<Ends> set() {
        return corrections.keySet().stream()
                .filter(ends -> isSet(ends.from(), ends.to()))
                .toList();
    }

    /** The pairs as the reader wants them. */
    public List<Pair> guide(List<Pair> found) {
        if (corrections.isEmpty()) {
            return found;
        }
        List<Ends> set = set();
        List<Pair> guided = new ArrayList<>();
        for (Pair pair : found) {
            if (!corrections.containsKey(ends(pair.from(), pair.to()))) {
                guided.add(new Pair(pair.from(), pair.to(), pulled(pair, set)));
            }
        }
        set.forEach(ends -> guided.add(new Pair(ends.from(), ends.to(), 1)));
        return guided;
    }

    private double pulled(Pair pair, List<Ends> set) {
        double logit = Math.log(pair.score() / (1 - pair.score()));
        double pull = 0;
        for (Ends ends : set) {
            int left = pair.from() - ends.from();
            int right = pair.to() - ends.to();
            int away = Math.max(Math.abs(left), Math.abs(right));
            if (left * right > 0 && away <= REACH && sameArticles(pair, ends)) {
                pull += PULL / away;
            }
        }
        return pull == 0 ? pair.score() : PairFinder.probability(logit + pull);
    }

    private boolean sameArticles(Pair pair, Ends ends) {
        return article(pair.from()) == article(ends.from()) && article(pair.to()) == article(ends.to());
    }

    private int article(int line) {
        return corpus.lines().get(line).article();
    }

    /**
     * The pairs to make statements of: no average outweighs what the reader set or cut. Where both are asked for at once,
     * as when two sentences of a cut pair were both linked to a third, the cut holds.
     */
    public List<Pair> binding(List<Pair> guided) {
        if (corrections.isEmpty()) {
            return guided;
        }
        List<Pair> binding = new ArrayList<>();
        for (Pair pair : guided) {
            double score = isSet(pair.from(), pair.to()) ? Double.POSITIVE_INFINITY : pair.score();
            binding.add(new Pair(pair.from(), pair.to(), score));
        }
        corrections.keySet().stream()
                .filter(ends -> isCut(ends.from(), ends.to()))
                .forEach(ends -> binding.add(new Pair(ends.from(), ends.to(), Double.NEGATIVE_INFINITY)));
        return binding;
    }

    /** Whether the reader holds the two articles together at {@code pair}: it is not moved, whatever the others do. */
    public boolean isPinned(Pair pair) {
        return corrections.get(ends(pair.from(), pair.to())) instanceof Correction.Pinned;
    }

    /** Whether {@code pair} lies before a pin in one article and behind it in the other. */
    public boolean crosses(Pair pair) {
        return !isPinned(pair)
                && corrections.keySet().stream()
                        .filter(ends -> corrections.get(ends) instanceof Correction.Pinned && sameArticles(pair, ends))
                        .anyMatch(ends ->
                                Integer.compare(pair.from(), ends.from()) * Integer.compare(pair.to(), ends.to()) < 0);
    }
}
