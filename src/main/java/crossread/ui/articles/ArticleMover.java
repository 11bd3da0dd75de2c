package crossread.ui.articles;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Lets the reader drag an article of the list to the place of another. */
public final class ArticleMover {
    /** Marks a drag that stays inside the list, so that the window does not take it for a file. */
    public static final DataFormat ARTICLE = new DataFormat("application/x-crossread-article-index");

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private BiConsumer<Integer, Integer> onMove = (_, _) -> {};

    /** Who is asked to move an article from one place to another. */
    void setOnMove(BiConsumer<Integer, Integer> listener) {
        onMove = listener;
    }

    ListCell<ArticleSummary> draggable(ArticleCell cell) {
        cell.setOnDragDetected(event -> start(cell, event));
        cell.setOnDragOver(event -> {
            if (event.getDragboard().getContent(ARTICLE) instanceof Integer from) {
                event.acceptTransferModes(TransferMode.MOVE);
                cell.pseudoClassStateChanged(TARGET, !cell.isEmpty() && from != cell.getIndex());
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(event -> drop(cell, event));
        return cell;
    }

    private static void start(ArticleCell cell, MouseEvent event) {
        if (!cell.isEmpty()) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            board.setDragView(cell.snapshot(null, null), event.getX(), event.getY());
            ClipboardContent content = new ClipboardContent();
            content.put(ARTICLE, cell.getIndex());
            board.setContent(content);
            event.consume();
        }
    }

    private void drop(ArticleCell cell, DragEvent event) {
        if (event.getDragboard().getContent(ARTICLE) instanceof Integer from) {
            int last = cell.getListView().getItems().size() - 1;
            onMove.accept(from, Math.clamp(cell.getIndex(), 0, last));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
