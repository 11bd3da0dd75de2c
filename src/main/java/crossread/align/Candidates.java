package crossread.align;

import java.util.ArrayList;
import java.util.List;

/** The pairs of lines worth a second look, and how likely those around a pair are. */
final class Candidates {
    /** Sentences this far off in both articles are around a pair. */
    private static final int NEAR = 2;

    private final Corpus corpus;
    /** By the first line: its candidates, by the second line ascending. */
    private final List<List<Candidate>> byLine = new ArrayList<>();

    Candidates(Corpus corpus) {
        this.corpus = corpus;
        corpus.lines().forEach(line -> byLine.add(new ArrayList<>()));
    }

    /** Takes in a pair; those of one first line come by their second line ascending. */
    void add(int from, Candidate candidate) {
        byLine.get(from).add(candidate);
    }

    List<Candidate> of(int from) {
        return byLine.get(from);
    }

    /** The chance of a pair at first sight; 0 where it is no candidate. */
    private double chance(int from, int to) {
        List<Candidate> candidates = byLine.get(from);
        int low = 0;
        int high = candidates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = candidates.get(middle).to();
            if (there == to) {
                return candidates.get(middle).chance();
            } else if (there < to) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /**
     * How many pairs around this one are expected to say the same: those of the lines up to two before both, and up to
     * two after both, for a story told in the same order.
     */
    double around(int from, int to) {
        int article = corpus.lines().get(from).article();
        int other = corpus.lines().get(to).article();
        double sum = 0;
        for (int i = -NEAR; i <= NEAR; i++) {
            if (from + i < corpus.start(article) || from + i >= corpus.end(article)) {
                continue;
            }
            for (int j = i > 0 ? 0 : -NEAR; j <= (i < 0 ? 0 : NEAR); j++) {
                if ((i != 0 || j != 0) && to + j >= corpus.start(other) && to + j < corpus.end(other)) {
                    sum += chance(from + i, to + j);
                }
            }
        }
        return sum;
    }

    /** The highest chance of a pair of one of these lines with the line before or after the other. */
    double beside(int from, int to) {
        int article = corpus.lines().get(from).article();
        int other = corpus.lines().get(to).article();
        double best = 0;
        for (int step = -1; step <= 1; step += 2) {
            if (from + step >= corpus.start(article) && from + step < corpus.end(article)) {
                best = Math.max(best, chance(from + step, to));
            }
            if (to + step >= corpus.start(other) && to + step < corpus.end(other)) {
                best = Math.max(best, chance(from, to + step));
            }
        }
        return best;
    }
}
