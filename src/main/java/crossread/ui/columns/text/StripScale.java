package crossread.ui.columns.text;

import crossread.model.article.Span;

/**
 * How a column's text is spread over the strip beside it: every paragraph takes a share by its length, as it does in the
 * column. Shares go from 0 at the top to 1 at the bottom; only letters are counted, so that nothing need be laid out.
 */
public final class StripScale {
    /** What the space between two paragraphs and the unfilled last line take, in letters. */
    private static final int BETWEEN = 45;

    private final ColumnText text;
    /** Letters before each paragraph, and behind the last. */
    private final long[] before;

    public StripScale(ColumnText text) {
        this.text = text;
        before = new long[text.pieces().size() + 1];
        for (int i = 0; i < text.pieces().size(); i++) {
            before[i + 1] = before[i] + text.pieces().get(i).span().length() + BETWEEN;
        }
    }

    /** A height in a paragraph, from 0 at its top to 1 at its bottom. */
    public record Spot(int piece, double fraction) {}

    /** Where {@code spot} stands. */
    public double at(Spot spot) {
        if (before.length < 2) {
            return 0;
        }
        long letters = before[spot.piece() + 1] - before[spot.piece()];
        return (before[spot.piece()] + spot.fraction() * letters) / before[before.length - 1];
    }

    /** Where the unit at {@code offset} of the column's text stands. */
    public double at(int offset) {
        if (before.length < 2) {
            return 0;
        }
        int piece = text.pieceAt(offset);
        Span span = text.pieces().get(piece).span();
        return (before[piece] + Math.clamp(offset - span.start(), 0, span.length()))
                / (double) before[before.length - 1];
    }

    /** What stands at {@code share}. */
    public Spot find(double share) {
        if (before.length < 2) {
            return new Spot(0, 0);
        }
        double letters = Math.clamp(share, 0, 1) * before[before.length - 1];
        int low = 0;
        int high = before.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= letters) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Spot(low, Math.clamp((letters - before[low]) / (before[low + 1] - before[low]), 0, 1));
    }
}
