package crossread.ui.columns;

import crossread.model.Span;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;

/**
 * A paragraph of a column as it is laid out.
 *
 * <p>RichTextFX's own answers are not used for where something stands: asking for the bounds of a character adds and
 * removes a node, 445 microseconds a call against 1 for the layout of the paragraph's text flow.
 *
 * @param text of the whole column
 * @param piece which of its paragraphs
 * @param cell what shows it
 */
record LaidPiece(ColumnText text, int piece, Node cell) {

    /** Where {@code span} stands, line by line, in pixels from the area's corner. */
    List<Rectangle2D> shape(Span span) {
        Span paragraph = text.pieces().get(piece).span();
        TextFlow flow = flow();
        Point2D corner = corner(flow);
        int from = span.start() - paragraph.start();
        int to = Math.min(span.end(), paragraph.end()) - paragraph.start();
        return flow.getLayoutInfo().getSelectionGeometry(from, to, false).stream()
                .map(line -> new Rectangle2D(
                        line.getMinX() + corner.getX(),
                        line.getMinY() + corner.getY() + cell.getLayoutY(),
                        line.getWidth(),
                        line.getHeight()))
                .toList();
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
        TextFlow flow = flow();
        int from = span.start() - paragraph.start();
        return corner(flow).getY()
                + flow.getLayoutInfo().getSelectionGeometry(from, from + 1, false).stream()
                        .mapToDouble(Rectangle2D::getMinY)
                        .findFirst()
                        .orElse(0);
    }

    private Point2D corner(TextFlow flow) {
        // The layout counts from the flow's own corner, its padding included.
        return new Point2D(cell.getLayoutX() + flow.getLayoutX(), flow.getLayoutY());
    }

    private TextFlow flow() {
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
}
