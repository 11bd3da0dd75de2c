package crossread.align.pair;

import crossread.align.index.Corpus;
import crossread.align.index.Stretch;
import crossread.align.score.Likeness;
import java.util.Arrays;

/**
 * What was seen at first sight of one article's lines and those of a run of others, kept of the pairs that have a chance
 * alone: two articles of 5,000 lines make 25 million pairs, which in full took 375 MB for each thread. Around each article's
 * pairs there is a frame of pairs without a chance, so that no pair is at an end. Filled line by line, then gone through line
 * by line.
 */
final class Glances {
    /** Sentences this far off in both articles are around a pair. */
    private static final int NEAR = 2;

    private final int start;
    private final int from;
    /** By line of the article. */
    private final Row[] rows;
    /** By line of the run its place among the framed ones; one frame lies between two articles. */
    private final int[] framed;
    /** The line being filled; as long as the run. */
    private final Row filling;

    /** The chances of the line turned to and of those near it, framed; by line, in turn. */
    private final float[][] chances;

    /** The chances of the line turned to, and of the two lines before and behind it: asked for every pair. */
    private float[] own;

    private float[] oneBefore;
    private float[] twoBefore;
    private float[] oneBehind;
    private float[] twoBehind;
    private int filled;
    private Row row;

    /** The pairs of one line, ascending; lines of the run counted from its first. */
    private static final class Row {
        private final int[] others;
        private final float[] chances;
        private final float[] pieces;
        private final short[] common;
        private final byte[] figures;
        private final float[] meanings;

        /** Room for so many. */
        Row(int size) {
            others = new int[size];
            chances = new float[size];
            pieces = new float[size];
            common = new short[size];
            figures = new byte[size];
            meanings = new float[size];
        }

        /** The first pairs of another. */
        Row(Row full, int size) {
            others = Arrays.copyOf(full.others, size);
            chances = Arrays.copyOf(full.chances, size);
            pieces = Arrays.copyOf(full.pieces, size);
            common = Arrays.copyOf(full.common, size);
            figures = Arrays.copyOf(full.figures, size);
            meanings = Arrays.copyOf(full.meanings, size);
        }
    }

    Glances(Corpus corpus, Stretch stretch) {
        start = corpus.start(stretch.article());
        from = corpus.start(stretch.first());
        int size = corpus.end(stretch.end() - 1) - from;
        rows = new Row[corpus.end(stretch.article()) - start];
        framed = new int[size];
        for (int article = stretch.first(); article < stretch.end(); article++) {
            for (int to = corpus.start(article); to < corpus.end(article); to++) {
                framed[to - from] = to - from + NEAR * (article - stretch.first() + 1);
            }
        }
        filling = new Row(size);
        row = filling;
        chances = new float[2 * NEAR + 1][size + NEAR * (stretch.end() - stretch.first() + 1)];
        take(0);
    }

    /**
     * Keeps a pair of the line that is being filled, the first one at first; its pairs ascending.
     *
     * @param chance that the two say the same at first sight, .01 or more
     */
    void keep(int to, Likeness likeness, float chance) {
        filling.others[filled] = to - from;
        filling.chances[filled] = chance;
        filling.pieces[filled] = (float) likeness.pieces();
        filling.common[filled] = (short) Math.min(Short.MAX_VALUE, likeness.common());
        filling.figures[filled] = (byte) Math.min(Byte.MAX_VALUE, likeness.figures());
        filling.meanings[filled] = (float) likeness.meaning();
        filled++;
    }

    /** That was all of the line; the next can be filled. */
    void end(int ended) {
        rows[ended - start] = new Row(filling, filled);
        filled = 0;
    }

    /** Makes a line the one that is asked about. Every line of the article in turn, once all are filled. */
    void turnTo(int next) {
        int line = next - start;
        row = rows[line];
        for (int near = line == 0 ? 0 : line + NEAR; near <= line + NEAR; near++) {
            lay(near);
        }
        take(line);
    }

    private void take(int line) {
        twoBefore = chances(line - 2);
        oneBefore = chances(line - 1);
        own = chances(line);
        oneBehind = chances(line + 1);
        twoBehind = chances(line + 2);
    }

    private void lay(int near) {
        float[] laid = chances(near);
        Arrays.fill(laid, 0);
        if (near < rows.length) {
            Row there = rows[near];
            for (int pair = 0; pair < there.others.length; pair++) {
                laid[framed[there.others[pair]]] = there.chances[pair];
            }
        }
    }

    private float[] chances(int near) {
        return chances[Math.floorMod(near, chances.length)];
    }

    /** How many pairs of the line turned to have a chance. */
    int pairs() {
        return row.others.length;
    }

    /** The other line of a pair, counted from 0. */
    int other(int pair) {
        return from + row.others[pair];
    }

    Likeness likeness(int pair) {
        return new Likeness(row.pieces[pair], row.common[pair], row.figures[pair], row.meanings[pair]);
    }

    /** The chance of a pair at first sight. */
    double chance(int pair) {
        return row.chances[pair];
    }

    /**
     * How many pairs around this one are expected to say the same: those of the lines up to two before both, and up to
     * two after both, for a story told in the same order. Sums of chances are exact - a few floats of .01 to 1, held in a
     * double - so that it does not matter in which order they are made.
     */
    double around(int pair) {
        int column = framed[row.others[pair]];
        double before = threeUpTo(own, column) + threeUpTo(oneBefore, column) + threeUpTo(twoBefore, column);
        double behind = threeFrom(own, column) + threeFrom(oneBehind, column) + threeFrom(twoBehind, column);
        return Math.max(0, before + behind - 2.0 * row.chances[pair]);
    }

    private static double threeUpTo(float[] chances, int column) {
        return (double) chances[column] + chances[column - 1] + chances[column - 2];
    }

    private static double threeFrom(float[] chances, int column) {
        return (double) chances[column] + chances[column + 1] + chances[column + 2];
    }

    /** The highest chance of a pair of one of these lines with the line before or after the other. */
    double beside(int pair) {
        int column = framed[row.others[pair]];
        float ours = Math.max(oneBefore[column], oneBehind[column]);
        float theirs = Math.max(own[column - 1], own[column + 1]);
        return Math.max(ours, theirs);
    }
}
