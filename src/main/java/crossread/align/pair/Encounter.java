package crossread.align.pair;

import crossread.align.index.Corpus;
import crossread.align.index.Meanings;
import crossread.align.index.Names;
import crossread.align.index.StoryIndex;
import crossread.align.index.Stretch;
import crossread.align.score.Evidence;
import crossread.align.score.Likeness;
import crossread.align.score.PairScorer;
import crossread.align.score.Ranks;
import crossread.align.score.Rivals;
import crossread.align.score.Scorers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * One article meets a run of others, in two looks. The first tells for every pair of lines what the two have in common;
 * the second weighs each pair that may say the same against the others of its two lines and against what the lines around
 * them say. Lines stand against the lines of one article at a time, so that no two encounters of a story have anything to
 * do with each other. Of use to one thread.
 */
final class Encounter {
    private static final double FLOOR_LOGIT = logit(PairFinder.FLOOR);
    private static final double GLANCE_FLOOR_LOGIT = logit(PairFinder.GLANCE_FLOOR);
    /** Taken off the log-odds of pairs without a second look: such a one is the nearest only where all are such. */
    private static final double NOT_WEIGHED = 20;
    /** What the first look takes of the time. */
    private static final double FIRST_LOOK = 0.9;

    private final StoryIndex index;
    private final Scorers scorers;
    private final Best nearest;
    private final Stretch stretch;
    private final Corpus corpus;
    private final Meanings meanings;
    private final int start;
    private final int end;
    private final int from;
    private final int rows;
    private final Glances glances;
    private final Rivals rivals;
    /** By article of the run, then line of ours. */
    private final Ranks ranks;
    /** By line of the run. */
    private final Ranks ranksOfOther;

    private final List<Pair> pairs = new ArrayList<>();

    /** @param nearest of all lines; only places that no other encounter touches are written and read */
    Encounter(StoryIndex index, Scorers scorers, Best nearest, Stretch stretch) {
        this.index = index;
        this.scorers = scorers;
        this.nearest = nearest;
        this.stretch = stretch;
        corpus = index.corpus();
        meanings = index.meanings();
        start = corpus.start(stretch.article());
        end = corpus.end(stretch.article());
        from = corpus.start(stretch.first());
        rows = end - start;
        int articles = stretch.end() - stretch.first();
        int columns = corpus.end(stretch.end() - 1) - from;
        glances = new Glances(corpus, stretch);
        rivals = new Rivals(rows, articles, columns);
        ranks = new Ranks(meanings.isEmpty() ? 0 : articles * rows);
        ranksOfOther = new Ranks(meanings.isEmpty() ? 0 : columns);
    }

    /**
     * The pairs that reach {@link PairFinder#FLOOR}, by line; what is nearest goes to where all encounters leave it.
     *
     * @param goesOn is told after every line how much is done, 0 to 1, and says whether to go on
     * @return empty where it was not to go on
     */
    Optional<List<Pair>> find(DoublePredicate goesOn) {
        FirstLook look = new FirstLook(index, stretch);
        for (int line = start; line < end; line++) {
            look.turnTo(line);
            for (int other = stretch.first(); other < stretch.end(); other++) {
                glance(look, line, other);
            }
            glances.end(line);
            if (!goesOn.test(FIRST_LOOK * (line + 1 - start) / rows)) {
                return Optional.empty();
            }
        }
        Names.Shared names = index.names().shared(stretch);
        for (int line = start; line < end; line++) {
            names.turnTo(line);
            glances.turnTo(line);
            weigh(line, names);
            if (!goesOn.test(FIRST_LOOK + (1 - FIRST_LOOK) * (line + 1 - start) / rows)) {
                return Optional.empty();
            }
        }
        return Optional.of(pairs);
    }

    private void glance(FirstLook look, int line, int other) {
        int last = corpus.end(other);
        int rank = (other - stretch.first()) * rows + line - start;
        for (int to = corpus.start(other); to < last; to++) {
            Likeness likeness = look.at(to);
            double logit = scorer(line, to).glance(likeness);
            nearest.offer(line, other, to, logit - NOT_WEIGHED);
            nearest.offer(to, stretch.article(), line, logit - NOT_WEIGHED);
            if (meanings.know(line, to)) {
                ranks.offer(rank, likeness.meaning());
                ranksOfOther.offer(to - from, likeness.meaning());
            }
            if (logit >= GLANCE_FLOOR_LOGIT) {
                // Kept as a float: what is compared with it later has to be one too.
                float chance = (float) PairFinder.probability(logit);
                glances.keep(to, likeness, chance);
                rivals.offer(line - start, other - stretch.first(), to - from, chance);
            }
        }
    }

    private void weigh(int line, Names.Shared names) {
        for (int pair = 0; pair < glances.pairs(); pair++) {
            double chance = glances.chance(pair);
            if (chance >= PairFinder.SECOND_LOOK) {
                int to = glances.other(pair);
                int article = index.articleOf(to) - stretch.first();
                Likeness likeness = glances.likeness(pair);
                Evidence nameless = new Evidence(
                        likeness,
                        meanings.know(line, to) ? closeness(line, article, to, likeness.meaning()) : 0,
                        rivals.standing(line - start, article, to - from, chance),
                        0,
                        glances.around(pair),
                        glances.beside(pair));
                PairScorer scorer = scorer(line, to);
                if (counts(line, article + stretch.first(), to, scorer.most(nameless))) {
                    weigh(line, article + stretch.first(), to, scorer.logit(nameless.with(names.weight(to))));
                }
            }
        }
    }

    /** Whether a pair could be kept, or be the nearest of one of its lines so far: by words one in four of those seen twice. */
    private boolean counts(int line, int article, int to, double most) {
        return most >= FLOOR_LOGIT
                || most >= nearest.value(line, article)
                || most >= nearest.value(to, stretch.article());
    }

    private void weigh(int line, int article, int to, double logit) {
        nearest.offer(line, article, to, logit);
        nearest.offer(to, stretch.article(), line, logit);
        if (logit >= FLOOR_LOGIT) {
            pairs.add(new Pair(line, to, PairFinder.probability(logit)));
        }
    }

    private double closeness(int line, int article, int to, double meaning) {
        return 1.0 / (1 + ranks.of(article * rows + line - start, meaning))
                + 1.0 / (1 + ranksOfOther.of(to - from, meaning));
    }

    private PairScorer scorer(int line, int to) {
        if (index.isForeign(line, to)) {
            return scorers.foreign();
        }
        return meanings.know(line, to) ? scorers.meaning() : scorers.lexical();
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
