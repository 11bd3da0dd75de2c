package crossread.align;

import crossread.model.Budget;
import crossread.model.MeaningVectors;
import crossread.model.Progress;
import crossread.model.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores every pair of lines of different articles, in two looks. The first tells for every pair what the two have in
 * common; pairs that may say the same go on. The second weighs each of those against the others of its two lines and
 * against what the lines around them say. Memory grows with the lines and with the pairs that go on, of which there are
 * a few in a hundred.
 */
final class PairFinder {
    /** Pairs below this score are dropped; they change no statement. */
    static final double FLOOR = 0.05;
    /** Pairs less likely than this at first sight get no second look: one of two hundred would come above 0.05. */
    private static final double GLANCE_FLOOR = 0.01;

    private static final double GLANCE_FLOOR_LOGIT = Math.log(GLANCE_FLOOR / (1 - GLANCE_FLOOR));
    private static final double FLOOR_LOGIT = Math.log(FLOOR / (1 - FLOOR));

    /** Taken off the log-odds of pairs without a second look: such a one is the nearest only where all are such. */
    private static final double UNWEIGHED = 20;

    private final Corpus corpus;
    private final int[] articleOf;
    private final boolean mixed;
    private final Meanings meanings;
    private final Scorers scorers;
    private final FirstLook look;
    private final Names names;
    private final Candidates candidates;
    private final Rivals rivals;
    private final Ranks meaningRanks;
    private final Best nearest;

    PairFinder(Corpus corpus, MeaningVectors vectors, Scorers scorers) {
        this.corpus = corpus;
        this.scorers = scorers;
        int size = corpus.lines().size();
        articleOf = corpus.lines().stream().mapToInt(Line::article).toArray();
        mixed = corpus.isMixed();
        meanings = Meanings.of(corpus.lines(), vectors);
        look = new FirstLook(corpus, meanings);
        names = new Names(corpus.lines(), look.stems());
        candidates = new Candidates(corpus);
        rivals = new Rivals(size, corpus.articles());
        meaningRanks = new Ranks(meanings.isEmpty() ? 0 : size, corpus.articles());
        nearest = new Best(size, corpus.articles());
    }

    /**
     * Reports progress up to {@code share} of the stage.
     *
     * @param budget once it is spent, the articles still to come are held against the others only roughly
     */
    Scores find(Budget budget, Progress progress, double share) {
        int left = glance(budget, progress, share * 0.8);
        Scores scores = weigh(progress, share * 0.8, share);
        return left == 0 ? scores : withRough(scores, left, progress, share);
    }

    /** Takes in the first {@code left} articles, for which there was no time. */
    private Scores withRough(Scores scores, int left, Progress progress, double share) {
        CoarseFinder coarse = new CoarseFinder(corpus, look.stems());
        List<Pair> pairs = new ArrayList<>(scores.pairs());
        for (int article = left - 1; article >= 0; article--) {
            coarse.find(article, nearest, pairs);
            progress.report(Stage.ALIGN, share);
        }
        return new Scores(List.copyOf(pairs), nearest, true);
    }

    /** How many articles there was no time for; they are the first. */
    private int glance(Budget budget, Progress progress, double share) {
        int size = corpus.lines().size();
        for (int article = corpus.articles() - 1; article >= 0; article--) {
            // The last article alone is held against nothing.
            if (article < corpus.articles() - 1 && budget.isSpent()) {
                return article + 1;
            }
            int end = corpus.end(article);
            for (int line = corpus.start(article); line < end; line++) {
                look.turnTo(line);
                for (int to = end; to < size; to++) {
                    glance(line, article, to);
                }
            }
            look.takeIn(article);
            report(progress, 0, share, article);
        }
        return 0;
    }

    private void glance(int line, int article, int to) {
        int other = articleOf[to];
        Likeness likeness = look.at(to);
        double logit = scorer(line, to).glance(likeness);
        double least = logit - UNWEIGHED;
        nearest.offer(line, other, to, least);
        nearest.offer(to, article, line, least);
        if (meanings.know(line, to)) {
            meaningRanks.offer(line, other, likeness.meaning());
            meaningRanks.offer(to, article, likeness.meaning());
        }
        if (logit >= GLANCE_FLOOR_LOGIT) {
            double chance = probability(logit);
            candidates.add(line, new Candidate(to, likeness, chance));
            rivals.offer(line, other, chance);
            rivals.offer(to, article, chance);
        }
    }

    private Scores weigh(Progress progress, double from, double upTo) {
        List<Pair> pairs = new ArrayList<>();
        for (int article = corpus.articles() - 1; article >= 0; article--) {
            for (int line = corpus.start(article); line < corpus.end(article); line++) {
                for (Candidate candidate : candidates.of(line)) {
                    int to = candidate.to();
                    int other = articleOf[to];
                    double logit = scorer(line, to).logit(evidence(line, article, candidate, other));
                    nearest.offer(line, other, to, logit);
                    nearest.offer(to, article, line, logit);
                    if (logit >= FLOOR_LOGIT) {
                        pairs.add(new Pair(line, to, probability(logit)));
                    }
                }
            }
            report(progress, from, upTo, article);
        }
        return new Scores(List.copyOf(pairs), nearest, false);
    }

    private PairScorer scorer(int line, int to) {
        if (mixed && corpus.isForeign(line, to)) {
            return scorers.foreign();
        }
        return meanings.know(line, to) ? scorers.meaning() : scorers.lexical();
    }

    private Evidence evidence(int line, int article, Candidate candidate, int other) {
        int to = candidate.to();
        Likeness likeness = candidate.likeness();
        double closeness = 0;
        if (meanings.know(line, to)) {
            closeness = 1.0 / (1 + meaningRanks.of(line, other, likeness.meaning()))
                    + 1.0 / (1 + meaningRanks.of(to, article, likeness.meaning()));
        }
        return new Evidence(
                likeness,
                closeness,
                rivals.standing(line, article, to, other, candidate.chance()),
                names.weight(line, to),
                candidates.around(line, to),
                candidates.beside(line, to));
    }

    private void report(Progress progress, double from, double upTo, int article) {
        double done = 1 - article / (double) corpus.articles();
        progress.report(Stage.ALIGN, from + (upTo - from) * done);
    }

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
