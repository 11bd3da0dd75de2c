package crossread.ui.columns;

import crossread.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The text of one column: selectable, not editable, laid out for the visible paragraphs only. Answers where a stretch of
 * text stands, in pixels from the area's corner, and puts a place at a given height.
 *
 * <p>RichTextFX's own answers are not used for that: asking for the bounds of a character adds and removes a node, 445
 * microseconds a call against 1 for the layout of the paragraph's text flow.
 */
final class ReadingArea extends StyleClassedTextArea {
    /** Lines stay this far from the upper and lower edge when the keyboard goes to them, in pixels. */
    private static final double MARGIN = 24;

    private ColumnText shown = ColumnText.EMPTY;

    ReadingArea() {
        super(false);
        getStyleClass().add("reading");
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    ColumnText shown() {
        return shown;
    }

    /** Replaces the text; the view goes to the top. */
    void show(ColumnText text, List<MarkSpan> marks) {
        shown = text;
        StyleSpans<Collection<String>> styles = ColumnPainter.text(text, marks);
        var document = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                getSegOps(), List.of());
        for (Piece piece : text.pieces()) {
            Span span = piece.span();
            document.addParagraph(
                    span.of(text.text()),
                    span.length() == 0 ? StyleSpans.singleton(List.of(), 0) : styles.subView(span.start(), span.end()),
                    ColumnPainter.paragraph(piece));
        }
        if (text.pieces().isEmpty()) {
            document.addParagraph("", List.<String>of());
        }
        replace(0, getLength(), document.build());
        moveTo(0);
    }

    /** Changes the marks and nothing else. */
    void mark(List<MarkSpan> marks) {
        if (shown.text().isEmpty()) {
            return;
        }
        layout();
        int first = flow().getFirstVisibleIndex();
        Optional<Double> top = cell(first).map(Node::getLayoutY);
        setStyleSpans(0, ColumnPainter.text(shown, marks));
        top.ifPresent(y -> flow().showAtOffset(first, y));
        layout();
    }

    /** Where {@code span} stands, line by line; nothing where its paragraph is not visible. */
    List<Rectangle2D> shape(Span span) {
        int piece = shown.pieceAt(span.start());
        return shown.pieces().isEmpty()
                ? List.of()
                : cell(piece).map(cell -> shape(cell, piece, span)).orElse(List.of());
    }

    private List<Rectangle2D> shape(Node cell, int piece, Span span) {
        Span paragraph = shown.pieces().get(piece).span();
        TextFlow flow = textFlow(cell);
        Point2D corner = corner(cell, flow);
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

    private static Point2D corner(Node cell, TextFlow flow) {
        return new Point2D(
                cell.getLayoutX() + flow.getLayoutX() + flow.getInsets().getLeft(),
                flow.getLayoutY() + flow.getInsets().getTop());
    }

    /** Indices of the paragraphs that are in view, from the first to the last; empty where there is no text. */
    List<Integer> visiblePieces() {
        if (shown.pieces().isEmpty() || getHeight() <= 0) {
            return List.of();
        }
        int first = flow().getFirstVisibleIndex();
        int last = Math.min(flow().getLastVisibleIndex(), shown.pieces().size() - 1);
        return first < 0
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Where the paragraph at {@code piece} begins; far up where it is out of view. */
    double top(int piece) {
        return cell(piece).map(Node::getLayoutY).orElse(-1e6);
    }

    /** The height at which {@code place} stands now; empty where it is out of view or not shown. */
    Optional<Double> yOf(Place place) {
        Optional<Span> span = shown.sentence(place.sentence());
        if (span.isEmpty()) {
            return Optional.empty();
        }
        int piece = shown.pieceAt(span.get().start());
        return cell(piece).map(cell -> cell.getLayoutY() + offset(cell, piece, place));
    }

    /** What stands at the height {@code y}: the last sentence that begins above it. */
    Optional<Place> placeAt(double y) {
        Place found = null;
        for (int piece : visiblePieces()) {
            for (int sentence : shown.sentencesOf(piece)) {
                double top = yOf(new Place(sentence, 0)).orElse(Double.MAX_VALUE);
                if (top <= y || found == null) {
                    double bottom = yOf(new Place(sentence, 1)).orElse(top);
                    double fraction = bottom > top ? Math.clamp((y - top) / (bottom - top), 0, 1) : 0;
                    found = new Place(sentence, fraction);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Scrolls so that {@code place} stands at the height {@code y}, as near as the text's ends allow. */
    void put(Place place, double y) {
        shown.sentence(place.sentence()).ifPresent(span -> {
            int piece = shown.pieceAt(span.start());
            Node cell = flow().getCell(piece).getNode();
            flow().showAtOffset(piece, Math.rint(y - offset(cell, piece, place)));
            layout();
        });
    }

    /** Scrolls just so far that {@code span}, in the paragraph {@code piece}, is in view; says whether it had to. */
    boolean reveal(Span span, int piece) {
        List<Rectangle2D> lines = shape(span);
        if (lines.isEmpty()) {
            flow().showAtOffset(piece, piece < flow().getFirstVisibleIndex() ? MARGIN : getHeight() * 0.6);
            layout();
            lines = shape(span);
            if (lines.isEmpty()) {
                return true;
            }
        }
        double above = lines.getFirst().getMinY() - MARGIN;
        double below = lines.getLast().getMaxY() + MARGIN - getHeight();
        double by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
        if (by == 0) {
            return false;
        }
        flow().showAtOffset(piece, top(piece) - Math.rint(by));
        layout();
        return true;
    }

    /** How far from the beginning of the text {@code place} stands, at most {@code most}; asks no further than that. */
    double below(Place place, double most) {
        Optional<Span> span = shown.sentence(place.sentence());
        if (span.isEmpty()) {
            return most;
        }
        int piece = shown.pieceAt(span.get().start());
        double sum = offset(flow().getCell(piece).getNode(), piece, place);
        for (int before = piece - 1; before >= 0 && sum < most; before--) {
            sum += flow().getCell(before).getNode().getLayoutBounds().getHeight();
        }
        return Math.min(sum, most);
    }

    /** Where {@code place} stands in its paragraph's cell. */
    private double offset(Node cell, int piece, Place place) {
        double top = top(cell, piece, place.sentence());
        if (place.fraction() <= 0) {
            return top;
        }
        List<Integer> sentences = shown.sentencesOf(piece);
        int next = sentences.indexOf(place.sentence()) + 1;
        double bottom = next < sentences.size()
                ? top(cell, piece, sentences.get(next))
                : cell.getLayoutBounds().getHeight();
        return top + place.fraction() * (bottom - top);
    }

    private double top(Node cell, int piece, int sentence) {
        Span paragraph = shown.pieces().get(piece).span();
        Span span = shown.sentence(sentence).orElse(paragraph);
        TextFlow flow = textFlow(cell);
        int from = span.start() - paragraph.start();
        return corner(cell, flow).getY()
                + flow.getLayoutInfo().getSelectionGeometry(from, from + 1, false).stream()
                        .mapToDouble(Rectangle2D::getMinY)
                        .findFirst()
                        .orElse(0);
    }

    /** The unit under the point, if it is over text. */
    OptionalInt unitAt(double x, double y) {
        return hit(x, y).getCharacterIndex();
    }

    private Optional<Node> cell(int piece) {
        return piece < flow().getFirstVisibleIndex() || piece > flow().getLastVisibleIndex()
                ? Optional.empty()
                : flow().getCellIfVisible(piece).map(Cell::getNode);
    }

    private static TextFlow textFlow(Node cell) {
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

    private VirtualFlow<?, ? extends Cell<?, ?>> flow() {
        if (getChildrenUnmodifiable().getFirst() instanceof VirtualFlow<?, ?> flow) {
            return flow;
        }
        throw new IllegalStateException("an area without flow");
    }
}
