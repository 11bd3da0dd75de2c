package crossread.align;

import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores every pair of lines of different articles. What two lines have in common is gathered through inverted indexes
 * over all articles, article by article from the last: first how alike their words are, to rank each line's
 * partners in every article, then everything the score needs. Memory grows with the number of lines, not of pairs.
 */
final class PairFinder {
    /** Pairs below this score are dropped; they change no statement. */
    static final double FLOOR = 0.05;

    private static final double FLOOR_LOGIT = Math.log(FLOOR / (1 - FLOOR));

    private final Corpus corpus;
    private final PairScorer scorer;
    private final Overlap pieces;
    private final Overlap words;
    private final Overlap shared;
    private final Overlap figures;
    private final double[] weights;
    private final int[] articleOf;
    private final Overlap common;
    private final Ranks ranks;

    PairFinder(Corpus corpus, PairScorer scorer) {
        this.corpus = corpus;
        this.scorer = scorer;
        List<Line> lines = corpus.lines();
        Terms stems = Terms.ofWords(lines.stream().map(line -> stems(line, "")).toList());
        pieces = Overlap.cosine(Terms.ofPieces(
                lines.stream().map(line -> WordPieces.of(line.text())).toArray(long[][]::new)));
        words = Overlap.setCosine(stems);
        shared = Overlap.weight(stems);
        figures = Overlap.count(
                Terms.ofWords(lines.stream().map(line -> stems(line, "#")).toList()));
        weights = new double[lines.size()];
        Arrays.setAll(weights, stems::weight);
        articleOf = lines.stream().mapToInt(Line::article).toArray();
        common = Overlap.count(stems);
        ranks = new Ranks(lines.size(), corpus.articles());
    }

    private static List<String> stems(Line line, String prefix) {
        return line.tokens().stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .filter(stem -> stem.startsWith(prefix))
                .toList();
    }

    /** Reports progress up to {@code share} of the stage. */
    Scores find(Progress progress, double share) {
        rank(progress, share * 0.2);
        return score(progress, share * 0.2, share);
    }

    private void rank(Progress progress, double share) {
        double[] cosines = new double[corpus.lines().size()];
        double[] sums = new double[corpus.lines().size()];
        for (int article = corpus.articles() - 1; article >= 0; article--) {
            int end = corpus.end(article);
            for (int from = corpus.start(article); from < end; from++) {
                gather(words, cosines, end, from);
                gather(shared, sums, end, from);
                for (int to = end; to < cosines.length; to++) {
                    double value = likeness(from, to, cosines[to], sums[to]);
                    ranks.offer(from, articleOf[to], value);
                    ranks.offer(to, article, value);
                }
            }
            takeIn(article, words, shared);
            report(progress, 0, share, article);
        }
        words.clear();
        shared.clear();
    }

    private Scores score(Progress progress, double from, double upTo) {
        int size = corpus.lines().size();
        List<Pair> pairs = new ArrayList<>();
        Best nearest = new Best(size, corpus.articles());
        double[] pieceRow = new double[size];
        double[] wordRow = new double[size];
        double[] sharedRow = new double[size];
        double[] commonRow = new double[size];
        double[] figureRow = new double[size];
        for (int article = corpus.articles() - 1; article >= 0; article--) {
            int end = corpus.end(article);
            for (int line = corpus.start(article); line < end; line++) {
                gather(pieces, pieceRow, end, line);
                gather(words, wordRow, end, line);
                gather(shared, sharedRow, end, line);
                gather(common, commonRow, end, line);
                gather(figures, figureRow, end, line);
                for (int to = end; to < size; to++) {
                    int other = articleOf[to];
                    double union = weights[line] + weights[to] - sharedRow[to];
                    double value = likeness(line, to, wordRow[to], sharedRow[to]);
                    double logit = scorer.logit(new Evidence(
                            pieceRow[to],
                            union > 0 ? sharedRow[to] / union : 0,
                            (int) commonRow[to],
                            (int) figureRow[to],
                            value > 0 ? ranks.of(line, other, value) : Ranks.MANY,
                            value > 0 ? ranks.of(to, article, value) : Ranks.MANY));
                    nearest.offer(line, other, to, logit);
                    nearest.offer(to, article, line, logit);
                    if (logit >= FLOOR_LOGIT) {
                        pairs.add(new Pair(line, to, probability(logit)));
                    }
                }
            }
            takeIn(article, pieces, words, shared, common, figures);
            report(progress, from, upTo, article);
        }
        return new Scores(List.copyOf(pairs), nearest);
    }

    /** Half cosine, half the share that is common of what the shorter line says: what ranks are told by. */
    private double likeness(int from, int to, double cosine, double common) {
        double smaller = Math.min(weights[from], weights[to]);
        return smaller > 0 ? 0.5 * cosine + 0.5 * common / smaller : 0;
    }

    private static void gather(Overlap overlap, double[] row, int start, int line) {
        Arrays.fill(row, start, row.length, 0);
        overlap.addTo(row, line);
    }

    private void takeIn(int article, Overlap... overlaps) {
        for (int line = corpus.start(article); line < corpus.end(article); line++) {
            for (Overlap overlap : overlaps) {
                overlap.add(line);
            }
        }
    }

    private void report(Progress progress, double from, double upTo, int article) {
        double done = 1 - article / (double) corpus.articles();
        progress.report(Stage.ALIGN, from + (upTo - from) * done);
    }

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
