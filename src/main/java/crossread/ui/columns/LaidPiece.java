package crossread.ui.columns;

import crossread.model.article.Span;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;

/**
 * A paragraph of a column as it is laid out.
 *
 * <p>RichTextFX's own answers are not used for where something stands: asking for the bounds of a character adds and
 * removes a node, 445 microseconds a call against 1 for the layout of the paragraph's text flow.
 */
final class LaidPiece {
    private final ColumnText text;
    private final int piece;
    private final Node cell;
    private final TextFlow flow;

    /**
     * @param text of the whole column
     * @param piece which of its paragraphs
     * @param cell what shows it
     */
    LaidPiece(ColumnText text, int piece, Node cell) {
        this.text = text;
        this.piece = piece;
        this.cell = cell;
        flow = flow(cell);
    }

    private static TextFlow flow(Node cell) {
        if (cell instanceof Parent box) {
            box.layout();
            for (Node child : box.getChildrenUnmodifiable()) {
                if (child instanceof TextFlow flow) {
                    return flow;
                }
            }
        }
        throw new IllegalStateException("a paragraph without text flow: " + cell);
    }

    /** Height of the paragraph's upper edge, in pixels from the area's corner. */
    double y() {
        return cell.getLayoutY();
    }

    /** How high its lines are together, in pixels, without the space around them. */
    double height() {
        return flow.getHeight();
    }

    /** Height of its first line, in pixels from the area's corner. */
    double textY() {
        return cell.getLayoutY() + flow.getLayoutY();
    }

    /** Where {@code span} stands, line by line, in pixels from the area's corner. */
    List<Rectangle2D> shape(Span span) {
        Span paragraph = text.pieces().get(piece).span();
        // The layout counts from the flow's own corner, its padding included.
        double x = cell.getLayoutX() + flow.getLayoutX();
        double y = textY();
        int from = span.start() - paragraph.start();
        int to = Math.min(span.end(), paragraph.end()) - paragraph.start();
        List<Rectangle2D> lines = new ArrayList<>();
        for (Rectangle2D line : flow.getLayoutInfo().getSelectionGeometry(from, to, false)) {
            lines.add(new Rectangle2D(line.getMinX() + x, line.getMinY() + y, line.getWidth(), line.getHeight()));
        }
        return lines;
    }

    /** Whether the height {@code y}, from the area's corner, is in this paragraph. */
    boolean isAt(double y) {
        return y >= cell.getLayoutY()
                && y < cell.getLayoutY() + cell.getLayoutBounds().getHeight();
    }

    /** The unit of the column's text whose letter holds the point, found letter by letter. */
    OptionalInt unitAt(double x, double y) {
        Span paragraph = text.pieces().get(piece).span();
        for (int unit = paragraph.start(); unit < paragraph.end(); unit++) {
            if (shape(new Span(unit, unit + 1)).stream().anyMatch(letter -> letter.contains(x, y))) {
                return OptionalInt.of(unit);
            }
        }
        return OptionalInt.empty();
    }

    /** How far below the cell's upper edge {@code place} stands, in pixels. */
    double offset(Place place) {
        double top = top(place.sentence());
        if (place.fraction() <= 0) {
            return top;
        }
        List<Integer> sentences = text.sentencesOf(piece);
        int next = sentences.indexOf(place.sentence()) + 1;
        double bottom = next < sentences.size()
                ? top(sentences.get(next))
                : cell.getLayoutBounds().getHeight();
        return top + place.fraction() * (bottom - top);
    }

    private double top(int sentence) {
        Span paragraph = text.pieces().get(piece).span();
        Span span = text.sentence(sentence).orElse(paragraph);
        int from = span.start() - paragraph.start();
        return flow.getLayoutY()
                + flow.getLayoutInfo().getSelectionGeometry(from, from + 1, false).stream()
                        .mapToDouble(Rectangle2D::getMinY)
                        .findFirst()
                        .orElse(0);
    }
}
