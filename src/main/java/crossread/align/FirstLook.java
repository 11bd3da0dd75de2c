package crossread.align;

import crossread.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what one line has in common with every line of the articles taken in so far, through inverted indexes. Memory
 * grows with the number of lines, not of pairs. Of use to one thread.
 */
final class FirstLook {
    private final Corpus corpus;
    private final Meanings meanings;
    private final Terms stems;
    private final Overlap pieces;
    private final Overlap common;
    private final Overlap figures;
    private final Overlap anchorCosine;
    private final Overlap anchorCount;
    private final Overlap anchorFigures;
    private final float[] pieceRow;
    private final float[] commonRow;
    private final float[] figureRow;
    private final float[] anchorRow;
    private final float[] anchorCountRow;
    private final float[] anchorFigureRow;
    private final float[][] meaningRows;
    private final boolean mixed;
    private int line;
    private int meaningsFrom;
    private int meaningsUpTo;

    FirstLook(Corpus corpus, Meanings meanings) {
        this.corpus = corpus;
        this.meanings = meanings;
        List<Line> lines = corpus.lines();
        int size = lines.size();
        stems = Terms.ofWords(lines.stream().map(one -> stems(one, "")).toList());
        pieces = Overlap.cosine(Terms.ofPieces(
                lines.stream().map(one -> WordPieces.of(one.text())).toArray(long[][]::new)));
        common = Overlap.count(stems);
        figures = Overlap.count(
                Terms.ofWords(lines.stream().map(one -> stems(one, "#")).toList()));
        mixed = corpus.isMixed();
        AnchorFinder anchors = new AnchorFinder();
        List<List<String>> all = new ArrayList<>();
        List<List<String>> dates = new ArrayList<>();
        for (Line one : lines) {
            String language = corpus.language(one.article());
            dates.add(mixed ? anchors.figures(one.tokens(), language) : List.of());
            all.add(new ArrayList<>(dates.getLast()));
            all.getLast().addAll(mixed ? anchors.names(one.tokens(), language) : List.of());
        }
        Terms anchorTerms = Terms.ofWords(all);
        anchorCosine = Overlap.setCosine(anchorTerms);
        anchorCount = Overlap.count(anchorTerms);
        anchorFigures = Overlap.count(Terms.ofWords(dates));
        pieceRow = new float[size];
        commonRow = new float[size];
        figureRow = new float[size];
        anchorRow = new float[size];
        anchorCountRow = new float[size];
        anchorFigureRow = new float[size];
        meaningRows = meanings.rows();
    }

    private static List<String> stems(Line line, String prefix) {
        return line.tokens().stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .filter(stem -> stem.startsWith(prefix))
                .toList();
    }

    /** The stems of the content words of every line. */
    Terms stems() {
        return stems;
    }

    /** Makes a line the one that others are compared with. Every line of an article in turn, before it is taken in. */
    void turnTo(int next) {
        line = next;
        int end = corpus.end(corpus.lines().get(next).article());
        gather(pieces, pieceRow, end);
        gather(common, commonRow, end);
        gather(figures, figureRow, end);
        if (mixed) {
            gather(anchorCosine, anchorRow, end);
            gather(anchorCount, anchorCountRow, end);
            gather(anchorFigures, anchorFigureRow, end);
        }
        if (!meanings.isEmpty() && (next >= meaningsUpTo || next < meaningsFrom)) {
            meaningsFrom = next;
            meaningsUpTo = Math.min(end, next + meanings.cosines(next, meaningRows, end));
        }
    }

    private void gather(Overlap overlap, float[] row, int start) {
        Arrays.fill(row, start, row.length, 0);
        overlap.addTo(row, line);
    }

    /** What the line turned to has in common with {@code other}. */
    Likeness at(int other) {
        if (mixed && corpus.isForeign(line, other)) {
            int dates = (int) anchorFigureRow[other];
            return new Likeness(anchorRow[other], (int) anchorCountRow[other] - dates, dates, 0);
        }
        return new Likeness(
                pieceRow[other],
                (int) commonRow[other],
                (int) figureRow[other],
                meanings.know(line, other) ? meaningRows[line - meaningsFrom][other] : 0);
    }

    /** Lets the lines of an article be met by those of the articles before it. */
    void takeIn(int article) {
        for (int own = corpus.start(article); own < corpus.end(article); own++) {
            for (Overlap overlap : List.of(pieces, common, figures, anchorCosine, anchorCount, anchorFigures)) {
                overlap.add(own);
            }
        }
        meaningsUpTo = 0;
    }
}
