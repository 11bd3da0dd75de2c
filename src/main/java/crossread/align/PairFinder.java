package crossread.align;

import crossread.model.Budget;
import crossread.model.MeaningVectors;
import crossread.model.Progress;
import crossread.model.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores every pair of lines of different articles, in two looks, article by article from the last. The first look tells
 * for every pair what the two have in common. The second weighs each pair that may say the same against the others of its
 * two lines and against what the lines around them say. Memory grows with the number of lines, not of pairs.
 */
final class PairFinder {
    /** Pairs below this score are dropped; they change no statement. */
    static final double FLOOR = 0.05;
    /** Pairs less likely than this at first sight are nobody's rivals. */
    static final double GLANCE_FLOOR = 0.01;
    /** Pairs less likely than this at first sight are not looked at again. */
    static final double SECOND_LOOK = 0.03;

    private static final double FLOOR_LOGIT = logit(FLOOR);
    private static final double GLANCE_FLOOR_LOGIT = logit(GLANCE_FLOOR);
    /** Taken off the log-odds of pairs without a second look: such a one is the nearest only where all are such. */
    private static final double NOT_WEIGHED = 20;

    private final Corpus corpus;
    private final int[] articleOf;
    private final boolean mixed;
    private final Meanings meanings;
    private final Scorers scorers;
    private final FirstLook look;
    private final Names names;
    private final Rivals rivals;
    private final Ranks meaningRanks;
    private final Best nearest;
    private final List<Pair> pairs = new ArrayList<>();

    PairFinder(Corpus corpus, MeaningVectors vectors, Scorers scorers) {
        this.corpus = corpus;
        this.scorers = scorers;
        int size = corpus.lines().size();
        articleOf = corpus.lines().stream().mapToInt(Line::article).toArray();
        mixed = corpus.isMixed();
        meanings = Meanings.of(corpus.lines(), vectors);
        look = new FirstLook(corpus, meanings);
        names = new Names(corpus.lines(), look.stems());
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
        for (int article = corpus.articles() - 1; article >= 0; article--) {
            // The last article alone is held against nothing.
            if (article < corpus.articles() - 1 && budget.isSpent()) {
                return withRough(article + 1, progress, share);
            }
            Glances glances = glance(article);
            look.takeIn(article);
            weigh(article, glances);
            // The first articles meet the most others: what is done grows with the square of what is left.
            double left = article / (double) corpus.articles();
            progress.report(Stage.ALIGN, share * (1 - left) * (1 - left));
        }
        return new Scores(List.copyOf(pairs), nearest, false);
    }

    /** Takes in the first {@code left} articles, for which there was no time. */
    private Scores withRough(int left, Progress progress, double share) {
        CoarseFinder coarse = new CoarseFinder(corpus, look.stems());
        for (int article = left - 1; article >= 0; article--) {
            coarse.find(article, nearest, pairs);
            progress.report(Stage.ALIGN, share);
        }
        return new Scores(List.copyOf(pairs), nearest, true);
    }

    private Glances glance(int article) {
        Glances glances = new Glances(corpus, article, !meanings.isEmpty());
        int end = corpus.end(article);
        for (int line = corpus.start(article); line < end; line++) {
            look.turnTo(line);
            for (int to = end; to < articleOf.length; to++) {
                int other = articleOf[to];
                Likeness likeness = look.at(to);
                double logit = scorer(line, to).glance(likeness);
                nearest.offer(line, other, to, logit - NOT_WEIGHED);
                nearest.offer(to, article, line, logit - NOT_WEIGHED);
                if (meanings.know(line, to)) {
                    meaningRanks.offer(line, other, likeness.meaning());
                    meaningRanks.offer(to, article, likeness.meaning());
                }
                // Kept as a float: what is compared with it later has to be one too.
                float chance = logit < GLANCE_FLOOR_LOGIT ? 0 : (float) probability(logit);
                glances.keep(line, to, likeness, chance);
                if (chance > 0) {
                    rivals.offer(line, other, chance);
                    rivals.offer(to, article, chance);
                }
            }
        }
        return glances;
    }

    private void weigh(int article, Glances glances) {
        int end = corpus.end(article);
        for (int line = corpus.start(article); line < end; line++) {
            for (int to = end; to < articleOf.length; to++) {
                if (glances.chance(line, to) >= SECOND_LOOK) {
                    double logit = scorer(line, to).logit(evidence(line, article, to, glances));
                    nearest.offer(line, articleOf[to], to, logit);
                    nearest.offer(to, article, line, logit);
                    if (logit >= FLOOR_LOGIT) {
                        pairs.add(new Pair(line, to, probability(logit)));
                    }
                }
            }
        }
    }

    private PairScorer scorer(int line, int to) {
        if (mixed && corpus.isForeign(line, to)) {
            return scorers.foreign();
        }
        return meanings.know(line, to) ? scorers.meaning() : scorers.lexical();
    }

    private Evidence evidence(int line, int article, int to, Glances glances) {
        int other = articleOf[to];
        Likeness likeness = glances.likeness(line, to);
        double closeness = 0;
        if (meanings.know(line, to)) {
            closeness = 1.0 / (1 + meaningRanks.of(line, other, likeness.meaning()))
                    + 1.0 / (1 + meaningRanks.of(to, article, likeness.meaning()));
        }
        return new Evidence(
                likeness,
                closeness,
                rivals.standing(line, article, to, other, glances.chance(line, to)),
                names.weight(line, to),
                glances.around(line, to),
                glances.beside(line, to));
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
