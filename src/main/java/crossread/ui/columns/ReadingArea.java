package crossread.ui.columns;

import crossread.model.article.Span;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Place;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The text of one column: selectable, not editable, laid out for the visible paragraphs only. Answers where a stretch of
 * text stands, in pixels from the area's corner.
 */
final class ReadingArea extends StyleClassedTextArea {
    private ColumnText shown = ColumnText.EMPTY;
    private WordRuns runs = new WordRuns(ColumnText.EMPTY);
    private final NavigableSet<Integer> cuts = new TreeSet<>();
    private Runnable onCopy = () -> {};

    ReadingArea() {
        super(false);
        getStyleClass().add("reading");
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    /** Who puts what is selected on the clipboard. */
    void setOnCopy(Runnable listener) {
        onCopy = listener;
    }

    @Override
    public void copy() {
        onCopy.run();
    }

    ColumnText shown() {
        return shown;
    }

    /**
     * Replaces the text; the view goes to the top. The same text, compared by meaning now, say, stays where it is.
     *
     * @param borders where marks of it may begin or end, now or later
     */
    void show(ColumnText text, List<MarkSpan> marks, Collection<Integer> borders) {
        if (text.equals(shown) && !text.pieces().isEmpty()) {
            cuts.addAll(borders);
            mark(marks);
            return;
        }
        shown = text;
        cuts.clear();
        cuts.addAll(borders);
        runs = new WordRuns(text);
        StyleSpans<Collection<String>> styles = styles(marks);
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
        setStyleSpans(0, styles(marks));
        top.ifPresent(y -> flow().showAtOffset(first, y));
        layout();
    }

    private StyleSpans<Collection<String>> styles(List<MarkSpan> marks) {
        return runs.part(SteadyRuns.part(ColumnPainter.text(shown, marks), cuts));
    }

    /** Where {@code span} stands, line by line; nothing where its paragraph is not visible. */
    List<Rectangle2D> shape(Span span) {
        int piece = shown.pieceAt(span.start());
        return shown.pieces().isEmpty()
                ? List.of()
                : laid(piece).map(laid -> laid.shape(span)).orElse(List.of());
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
        return laid(piece).map(laid -> laid.y() + laid.offset(place));
    }

    /** What stands at the height {@code y}: the last sentence that begins above it. */
    Optional<Place> placeAt(double y) {
        return placeAt(y, _ -> true);
    }

    /** The same, of the text that is compared: captions and the like have no place in other columns. */
    Optional<Place> keptAt(double y) {
        return placeAt(y, Piece.Kept.class::isInstance);
    }

    private Optional<Place> placeAt(double y, Predicate<Piece> which) {
        Place found = null;
        for (int piece : visiblePieces()) {
            if (!which.test(shown.pieces().get(piece))) {
                continue;
            }
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

    /** Scrolls so that the paragraph at {@code piece} begins at the height {@code y}, as near as the text's ends allow. */
    void showPiece(int piece, double y) {
        flow().showAtOffset(piece, y);
        layout();
    }

    /** Whether the paragraph at {@code piece} stands above what is in view. */
    boolean isAbove(int piece) {
        return piece < flow().getFirstVisibleIndex();
    }

    /** Whether the paragraph at {@code piece} stands below what is in view; none does where nothing is. */
    boolean isBelow(int piece) {
        int last = flow().getLastVisibleIndex();
        return last >= 0 && piece > last;
    }

    /** How far from the beginning of the text {@code place} stands, at most {@code most}; asks no further than that. */
    double below(Place place, double most) {
        Optional<Span> span = shown.sentence(place.sentence());
        if (span.isEmpty()) {
            return most;
        }
        int piece = shown.pieceAt(span.get().start());
        double sum = laidAnyway(piece).offset(place);
        for (int before = piece - 1; before >= 0 && sum < most; before--) {
            sum += flow().getCell(before).getNode().getLayoutBounds().getHeight();
        }
        return Math.min(sum, most);
    }

    /** How much of the text stands above what is in view, at most {@code most}; asks no further than that. */
    double above(double most) {
        List<Integer> visible = visiblePieces();
        if (visible.isEmpty()) {
            return 0;
        }
        double sum = -top(visible.getFirst());
        for (int before = visible.getFirst() - 1; before >= 0 && sum < most; before--) {
            sum += flow().getCell(before).getNode().getLayoutBounds().getHeight();
        }
        return Math.clamp(sum, 0, most);
    }

    /** Whether every line of the text is in view, whatever room there is below the last. */
    boolean isSeenWhole() {
        int last = shown.pieces().size() - 1;
        return last >= 0
                && above(1) < 1
                && laid(last)
                        .filter(laid -> laid.textY() + laid.height() <= getHeight() + 1)
                        .isPresent();
    }

    /** Whether all of the text is in view, so that it cannot be scrolled. */
    boolean isWhole() {
        List<Integer> visible = visiblePieces();
        return visible.size() == shown.pieces().size()
                && above(1) < 1
                && cell(shown.pieces().size() - 1)
                        .filter(last -> last.getBoundsInParent().getMaxY() <= getHeight() + 1)
                        .isPresent();
    }

    private Optional<Node> cell(int piece) {
        return piece < flow().getFirstVisibleIndex() || piece > flow().getLastVisibleIndex()
                ? Optional.empty()
                : flow().getCellIfVisible(piece).map(Cell::getNode);
    }

    /** The paragraph as it is laid out; empty where it is out of view. */
    Optional<LaidPiece> laid(int piece) {
        return cell(piece).map(cell -> new LaidPiece(shown, piece, cell));
    }

    /** The paragraph, laid out for the answer where it is out of view. */
    LaidPiece laidAnyway(int piece) {
        return new LaidPiece(shown, piece, flow().getCell(piece).getNode());
    }

    private VirtualFlow<?, ? extends Cell<?, ?>> flow() {
        if (getChildrenUnmodifiable().getFirst() instanceof VirtualFlow<?, ?> flow) {
            return flow;
        }
        throw new IllegalStateException("an area without flow");
    }
}
