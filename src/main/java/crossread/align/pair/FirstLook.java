package crossread.align.pair;

import crossread.align.index.Meanings;
import crossread.align.index.Overlap;
import crossread.align.index.StoryIndex;
import crossread.align.index.Stretch;
import crossread.align.score.Likeness;

/** Tells what one line of an article has in common with every line of a run of others. Of use to one thread. */
final class FirstLook {
    private final StoryIndex index;
    private final Meanings meanings;
    private final boolean mixed;
    private final int ownEnd;
    private final int start;
    private final int end;
    private final Overlap.Row pieces;
    private final Overlap.Row common;
    private final Overlap.Row figures;
    private final Overlap.Row anchors;
    private final Overlap.Row anchorCount;
    private final Overlap.Row anchorFigures;
    private float[] pieceRow = {};
    private float[] commonRow = {};
    private float[] figureRow = {};
    private float[] anchorRow = {};
    private float[] anchorCountRow = {};
    private float[] anchorFigureRow = {};
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
        pieces = index.pieces().row(start, end);
        common = index.common().row(start, end);
        figures = index.figures().row(start, end);
        anchors = index.anchorCosine().row(start, end);
        anchorCount = index.anchorCount().row(start, end);
        anchorFigures = index.anchorFigures().row(start, end);
        meaningRows = meanings.rows();
    }

    /** Makes a line the one that others are compared with. Every line of the article in turn. */
    void turnTo(int next) {
        line = next;
        pieceRow = pieces.of(next);
        commonRow = common.of(next);
        figureRow = figures.of(next);
        if (mixed) {
            anchorRow = anchors.of(next);
            anchorCountRow = anchorCount.of(next);
            anchorFigureRow = anchorFigures.of(next);
        }
        if (!meanings.isEmpty() && next >= meaningsUpTo) {
            meaningsFrom = next;
            meaningsUpTo = Math.min(ownEnd, next + meanings.cosines(next, meaningRows, start, end));
        }
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
