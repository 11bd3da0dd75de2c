package crossread.align;

/**
 * What was seen at first sight of every pair of one article's lines with those of a run of others. Around each article's
 * pairs there is a frame of pairs without a chance, so that no pair is at an end.
 */
final class Glances {
    /** Sentences this far off in both articles are around a pair. */
    private static final int NEAR = 2;

    private final int start;
    private final int from;
    /** By line of the article, then by the other line; both counted from the first. */
    private final float[][] pieces;

    private final short[][] common;
    private final byte[][] figures;
    private final float[][] meanings;
    /** By line, then by the other line, both with the frame. */
    private final float[][] chances;

    /** @param meaning whether any meaning was measured */
    Glances(Corpus corpus, Stretch stretch, boolean meaning) {
        start = corpus.start(stretch.article());
        from = corpus.start(stretch.first());
        int rows = corpus.end(stretch.article()) - start;
        int columns = corpus.end(stretch.end() - 1) - from;
        pieces = new float[rows][columns];
        common = new short[rows][columns];
        figures = new byte[rows][columns];
        meanings = meaning ? new float[rows][columns] : new float[0][0];
        chances = new float[rows + 2 * NEAR][columns + NEAR * (stretch.end() - stretch.first() + 1)];
    }

    /**
     * Keeps a pair.
     *
     * @param article of the other line, counted from the first of the run
     * @param chance that the two say the same at first sight; 0 where it is too small to matter, and else .01 or more
     */
    void keep(int line, int article, int to, Likeness likeness, float chance) {
        int row = line - start;
        int column = to - from;
        pieces[row][column] = (float) likeness.pieces();
        common[row][column] = (short) Math.min(Short.MAX_VALUE, likeness.common());
        figures[row][column] = (byte) Math.min(Byte.MAX_VALUE, likeness.figures());
        if (meanings.length > 0) {
            meanings[row][column] = (float) likeness.meaning();
        }
        chances[row + NEAR][framed(article, column)] = chance;
    }

    /** One frame lies between two articles, and is the end of the one and the beginning of the other. */
    private static int framed(int article, int column) {
        return column + NEAR * (article + 1);
    }

    Likeness likeness(int line, int to) {
        int row = line - start;
        int column = to - from;
        float meaning = meanings.length > 0 ? meanings[row][column] : 0;
        return new Likeness(pieces[row][column], common[row][column], figures[row][column], meaning);
    }

    /** The chance of a pair at first sight. */
    double chance(int line, int article, int to) {
        return chances[line - start + NEAR][framed(article, to - from)];
    }

    /**
     * How many pairs around this one are expected to say the same: those of the lines up to two before both, and up to
     * two after both, for a story told in the same order. Sums of chances are exact - a few floats of .01 to 1, held in a
     * double - so that it does not matter in which order they are made.
     */
    double around(int line, int article, int to) {
        int row = line - start + NEAR;
        int column = framed(article, to - from);
        double sum = -2 * chances[row][column];
        for (int far = 0; far <= NEAR; far++) {
            float[] before = chances[row - far];
            float[] after = chances[row + far];
            sum += (double) before[column] + before[column - 1] + before[column - 2];
            sum += (double) after[column] + after[column + 1] + after[column + 2];
        }
        return Math.max(0, sum);
    }

    /** The highest chance of a pair of one of these lines with the line before or after the other. */
    double beside(int line, int article, int to) {
        int row = line - start + NEAR;
        int column = framed(article, to - from);
        float ours = Math.max(chances[row - 1][column], chances[row + 1][column]);
        float theirs = Math.max(chances[row][column - 1], chances[row][column + 1]);
        return Math.max(ours, theirs);
    }
}
