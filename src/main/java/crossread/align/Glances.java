package crossread.align;

/** What was seen at first sight of every pair of one article's lines with those of the articles after it. */
final class Glances {
    /** Sentences this far off in both articles are around a pair. */
    private static final int NEAR = 2;

    private final Corpus corpus;
    private final int start;
    private final int end;
    /** By line of the article, then by the other line counted from the article's end. */
    private final float[][] pieces;

    private final short[][] common;
    private final byte[][] figures;
    private final float[][] meanings;
    private final float[][] chances;

    /** @param meaning whether any meaning was measured */
    Glances(Corpus corpus, int article, boolean meaning) {
        this.corpus = corpus;
        start = corpus.start(article);
        end = corpus.end(article);
        int rows = end - start;
        int columns = corpus.lines().size() - end;
        pieces = new float[rows][columns];
        common = new short[rows][columns];
        figures = new byte[rows][columns];
        meanings = meaning ? new float[rows][columns] : new float[0][0];
        chances = new float[rows][columns];
    }

    /**
     * Keeps a pair.
     *
     * @param chance that the two say the same at first sight; 0 where it is too small to matter
     */
    void keep(int line, int to, Likeness likeness, double chance) {
        int row = line - start;
        int column = to - end;
        pieces[row][column] = (float) likeness.pieces();
        common[row][column] = (short) Math.min(Short.MAX_VALUE, likeness.common());
        figures[row][column] = (byte) Math.min(Byte.MAX_VALUE, likeness.figures());
        if (meanings.length > 0) {
            meanings[row][column] = (float) likeness.meaning();
        }
        chances[row][column] = (float) chance;
    }

    Likeness likeness(int line, int to) {
        int row = line - start;
        int column = to - end;
        float meaning = meanings.length > 0 ? meanings[row][column] : 0;
        return new Likeness(pieces[row][column], common[row][column], figures[row][column], meaning);
    }

    /** The chance of a pair at first sight. */
    double chance(int line, int to) {
        return chances[line - start][to - end];
    }

    /**
     * How many pairs around this one are expected to say the same: those of the lines up to two before both, and up to
     * two after both, for a story told in the same order.
     */
    double around(int line, int to) {
        int other = corpus.lines().get(to).article();
        int first = corpus.start(other);
        int last = corpus.end(other) - 1;
        double sum = -chance(line, to);
        for (int near = Math.max(start, line - NEAR); near <= Math.min(end - 1, line + NEAR); near++) {
            int from = near > line ? to : Math.max(first, to - NEAR);
            int upTo = near < line ? to : Math.min(last, to + NEAR);
            for (int beside = from; beside <= upTo; beside++) {
                sum += chance(near, beside);
            }
        }
        return Math.max(0, sum);
    }

    /** The highest chance of a pair of one of these lines with the line before or after the other. */
    double beside(int line, int to) {
        int other = corpus.lines().get(to).article();
        double best = line > start ? chance(line - 1, to) : 0;
        best = Math.max(best, line + 1 < end ? chance(line + 1, to) : 0);
        best = Math.max(best, to > corpus.start(other) ? chance(line, to - 1) : 0);
        return Math.max(best, to + 1 < corpus.end(other) ? chance(line, to + 1) : 0);
    }
}
