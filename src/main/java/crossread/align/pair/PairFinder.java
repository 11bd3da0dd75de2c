package crossread.align.pair;

import crossread.align.index.Corpus;
import crossread.align.index.StoryIndex;
import crossread.align.index.Stretch;
import crossread.align.index.Terms;
import crossread.align.score.Scorers;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.link.MeaningVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores every pair of lines of different articles, {@link Encounter} by encounter from the last article on, several at a
 * time. Memory grows with the number of lines, not of pairs.
 */
public final class PairFinder {
    /** Pairs below this score are dropped; they change no statement. */
    static final double FLOOR = 0.05;
    /** Pairs less likely than this at first sight are nobody's rivals. */
    static final double GLANCE_FLOOR = 0.01;
    /** Pairs less likely than this at first sight are not looked at again. */
    static final double SECOND_LOOK = 0.03;
    /** Lines an article meets at a time: more fall out of the cache, with fewer the index is gone through too often. */
    private static final int AT_A_TIME = 1000;
    /** Pairs that one thread is through with before another is there to help. */
    private static final long FEW = 10_000;
    /** An encounter this far is brought to its end. */
    private static final double NEARLY = 0.5;

    private final Corpus corpus;
    private final Scorers scorers;
    private final MeaningVectors vectors;
    private final Best nearest;

    public PairFinder(Corpus corpus, MeaningVectors vectors, Scorers scorers) {
        this.corpus = corpus;
        this.scorers = scorers;
        this.vectors = vectors;
        nearest = new Best(corpus.lines().size(), corpus.articles());
    }

    /**
     * Reports progress up to {@code share} of the stage.
     *
     * @param budget once it is spent, what is less than half done and what is not begun is done only roughly
     */
    public Scores find(Budget budget, Progress progress, double share) {
        List<Stretch> stretches = stretches();
        if (budget.isSpent()) {
            return roughly(stretches, new ArrayList<>(), StoryIndex.stems(corpus), progress, share);
        }
        StoryIndex index = new StoryIndex(corpus, vectors);
        List<Optional<List<Pair>>> found = SideBySide.map(
                stretches,
                threads(),
                _ -> !budget.isSpent(),
                (stretch, told) -> new Encounter(index, scorers, nearest, stretch).find(done -> {
                    told.accept(done);
                    return done >= NEARLY || !budget.isSpent();
                }),
                done -> progress.report(Stage.ALIGN, share * done));
        List<Pair> pairs = new ArrayList<>();
        List<Stretch> left = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Optional<List<Pair>> done = i < found.size() ? found.get(i) : Optional.empty();
            done.ifPresentOrElse(pairs::addAll, () -> left.add(stretch));
        }
        return left.isEmpty()
                ? new Scores(pairs, nearest, false)
                : roughly(left, pairs, index.stems(), progress, share);
    }

    private Scores roughly(List<Stretch> left, List<Pair> pairs, Terms stems, Progress progress, double share) {
        CoarseFinder coarse = new CoarseFinder(corpus, stems);
        for (Stretch stretch : left) {
            coarse.find(stretch, nearest, pairs);
            progress.report(Stage.ALIGN, share);
        }
        return new Scores(pairs, nearest, !left.isEmpty());
    }

    private int threads() {
        long pairs = 0;
        for (int article = 0; article < corpus.articles(); article++) {
            int own = corpus.end(article) - corpus.start(article);
            pairs += (long) own * (corpus.lines().size() - corpus.end(article));
        }
        return pairs < FEW ? 1 : Runtime.getRuntime().availableProcessors();
    }

    /** Every article against all after it, the last article first. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int article = corpus.articles() - 2; article >= 0; article--) {
            int first = article + 1;
            for (int end = first + 1; end <= corpus.articles(); end++) {
                if (end == corpus.articles() || corpus.end(end) - corpus.start(first) > AT_A_TIME) {
                    stretches.add(new Stretch(article, first, end));
                    first = end;
                }
            }
        }
        return stretches;
    }

    public static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
