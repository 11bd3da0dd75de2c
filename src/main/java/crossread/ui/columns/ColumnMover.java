package crossread.ui.columns;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Lets the reader drag a column by its header to the place of another. */
final class ColumnMover {
    static final DataFormat COLUMN = new DataFormat("application/x-crossread-column");
    private static final String TARGET = "column-target";

    private final List<ArticleColumn> columns;
    private BiConsumer<Integer, Integer> onMove = (_, _) -> {};
    private Point2D pressed = Point2D.ZERO;

    /** @param columns from left to right; always the same list */
    ColumnMover(List<ArticleColumn> columns) {
        this.columns = columns;
    }

    /** Who is asked to move an article from one place to another. */
    void setOnMove(BiConsumer<Integer, Integer> listener) {
        onMove = listener;
    }

    void install(ArticleColumn column) {
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = new Point2D(event.getX(), event.getY()));
        column.setOnDragDetected(event -> start(column, event));
        column.setOnDragOver(event -> {
            if (isOther(column, event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(column, true);
                event.consume();
            }
        });
        column.setOnDragExited(_ -> mark(column, false));
        column.setOnDragDropped(event -> {
            if (event.getDragboard().getContent(COLUMN) instanceof Integer from) {
                mark(column, false);
                event.setDropCompleted(true);
                event.consume();
                onMove.accept(from, columns.indexOf(column));
            }
        });
    }

    /** Where the button went down counts: by the time a quick hand is seen to drag, the mouse is past the header. */
    private void start(ArticleColumn column, MouseEvent event) {
        Node header = column.head().node();
        if (header.getBoundsInParent().contains(pressed)) {
            Dragboard board = column.startDragAndDrop(TransferMode.MOVE);
            Point2D held = header.parentToLocal(pressed);
            board.setDragView(header.snapshot(null, null), held.getX(), held.getY());
            ClipboardContent content = new ClipboardContent();
            content.put(COLUMN, columns.indexOf(column));
            board.setContent(content);
            event.consume();
        }
    }

    private boolean isOther(ArticleColumn column, DragEvent event) {
        return event.getDragboard().getContent(COLUMN) instanceof Integer from && columns.indexOf(column) != from;
    }

    private static void mark(ArticleColumn column, boolean target) {
        column.getStyleClass().remove(TARGET);
        if (target) {
            column.getStyleClass().add(TARGET);
        }
    }
}
