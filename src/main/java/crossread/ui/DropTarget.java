package crossread.ui;

import crossread.ui.columns.PassageMover;
import crossread.ui.desk.Clip;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes what is dropped anywhere on the window, and shows while something is held over it that it would. */
final class DropTarget {
    private static final String STYLE = "dropping";

    private final Node node;
    private Consumer<Clip> onDrop = clip -> {};

    DropTarget(Node node) {
        this.node = node;
        new TextDrop(node);
        node.setOnDragOver(this::over);
        node.setOnDragExited(_ -> node.getStyleClass().remove(STYLE));
        node.setOnDragDropped(this::dropped);
    }

    /** Who is given what is dropped. */
    void setOnDrop(Consumer<Clip> listener) {
        onDrop = listener;
    }

    /** Whether it is dragged from one place of the window to another. */
    private static boolean isOwn(DragEvent event) {
        return event.getDragboard().hasContent(ArticleMover.ARTICLE)
                || event.getDragboard().hasContent(PassageMover.WORDS);
    }

    private void over(DragEvent event) {
        if (isOwn(event) || Clip.of(event.getDragboard()).isEmpty()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY);
        if (!node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (!isOwn(event)) {
            onDrop.accept(Clip.of(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
