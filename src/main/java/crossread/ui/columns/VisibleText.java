package crossread.ui.columns;

import crossread.model.article.Span;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.StripScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where the visible sentences of a column stand, asked once for each picture. All heights are in pixels from the upper
 * edge of the area.
 *
 * @param sentences those of the paragraphs in view, in their order
 * @param from what stands at the upper edge of the area
 * @param to what stands at its lower edge
 */
record VisibleText(List<Laid> sentences, StripScale.Spot from, StripScale.Spot to) {
    static final VisibleText NOTHING = new VisibleText(List.of(), new StripScale.Spot(0, 0), new StripScale.Spot(0, 0));

    VisibleText {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence as it is laid out.
     *
     * @param sentence its index
     * @param piece index of its paragraph
     * @param top of its first line
     * @param middle of its first line
     * @param bottom of its last line
     */
    record Laid(int sentence, int piece, double top, double middle, double bottom) {}

    static VisibleText of(ReadingArea area) {
        List<Integer> pieces = area.visiblePieces();
        if (pieces.isEmpty()) {
            return NOTHING;
        }
        List<Laid> sentences = new ArrayList<>();
        StripScale.Spot from = new StripScale.Spot(pieces.getFirst(), 0);
        StripScale.Spot to = new StripScale.Spot(pieces.getLast(), 1);
        for (int piece : pieces) {
            Optional<LaidPiece> laid = area.laid(piece);
            if (laid.isPresent()) {
                add(sentences, area.shown(), piece, laid.get());
                if (piece == pieces.getFirst()) {
                    from = spot(piece, laid.get(), 0);
                }
                if (piece == pieces.getLast()) {
                    to = spot(piece, laid.get(), area.getHeight());
                }
            }
        }
        return new VisibleText(sentences, from, to);
    }

    private static void add(List<Laid> into, ColumnText text, int piece, LaidPiece laid) {
        for (int sentence : text.sentencesOf(piece)) {
            Span span = text.sentence(sentence).orElseThrow();
            List<Rectangle2D> lines = laid.shape(span);
            if (!lines.isEmpty()) {
                Rectangle2D first = lines.getFirst();
                double middle = Math.rint(first.getMinY() + first.getHeight() / 2);
                into.add(new Laid(
                        sentence,
                        piece,
                        first.getMinY(),
                        middle,
                        lines.getLast().getMaxY()));
            }
        }
    }

    private static StripScale.Spot spot(int piece, LaidPiece laid, double y) {
        double height = laid.height();
        return new StripScale.Spot(piece, height <= 0 ? 0 : Math.clamp((y - laid.textY()) / height, 0, 1));
    }

    /** The last sentence that begins above {@code y}, or the first in view. */
    Optional<Laid> at(double y) {
        Optional<Laid> found = sentences.stream().findFirst();
        for (Laid laid : sentences) {
            if (laid.top() <= y) {
                found = Optional.of(laid);
            }
        }
        return found;
    }

    Optional<Laid> of(int sentence) {
        return sentences.stream().filter(laid -> laid.sentence() == sentence).findFirst();
    }
}
