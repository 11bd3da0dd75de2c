package crossread.align;

import java.util.Arrays;

/** Tells what one line of an article has in common with every line of a run of others. Of use to one thread. */
final class FirstLook {
    private final StoryIndex index;
    private final Meanings meanings;
    private final boolean mixed;
    private final int ownEnd;
    private final int start;
    private final int end;
    private final float[] pieceRow;
    private final float[] commonRow;
    private final float[] figureRow;
    private final float[] anchorRow;
    private final float[] anchorCountRow;
    private final float[] anchorFigureRow;
    private final float[][] meaningRows;
    private int line;
    private int meaningsFrom;
    private int meaningsUpTo;

    FirstLook(StoryIndex index, Stretch stretch) {
        this.index = index;
        meanings = index.meanings();
        mixed = index.isMixed();
        ownEnd = index.corpus().end(stretch.article());
        start = index.corpus().start(stretch.first());
        end = index.corpus().end(stretch.end() - 1);
        int size = end - start;
        pieceRow = new float[size];
        commonRow = new float[size];
        figureRow = new float[size];
        anchorRow = new float[mixed ? size : 0];
        anchorCountRow = new float[mixed ? size : 0];
        anchorFigureRow = new float[mixed ? size : 0];
        meaningRows = meanings.rows();
    }

    /** Makes a line the one that others are compared with. Every line of the article in turn. */
    void turnTo(int next) {
        line = next;
        gather(index.pieces(), pieceRow);
        gather(index.common(), commonRow);
        gather(index.figures(), figureRow);
        if (mixed) {
            gather(index.anchorCosine(), anchorRow);
            gather(index.anchorCount(), anchorCountRow);
            gather(index.anchorFigures(), anchorFigureRow);
        }
        if (!meanings.isEmpty() && next >= meaningsUpTo) {
            meaningsFrom = next;
            meaningsUpTo = Math.min(ownEnd, next + meanings.cosines(next, meaningRows, start, end));
        }
    }

    private void gather(Overlap overlap, float[] row) {
        Arrays.fill(row, 0);
        overlap.addTo(row, line, start, end);
    }

    /** What the line turned to has in common with {@code other}, a line of the run. */
    Likeness at(int other) {
        int column = other - start;
        if (mixed && index.isForeign(line, other)) {
            int dates = (int) anchorFigureRow[column];
            return new Likeness(anchorRow[column], (int) anchorCountRow[column] - dates, dates, 0);
        }
        return new Likeness(
                pieceRow[column],
                (int) commonRow[column],
                (int) figureRow[column],
                meanings.know(line, other) ? meaningRows[line - meaningsFrom][other] : 0);
    }
}
