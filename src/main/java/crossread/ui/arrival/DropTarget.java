package crossread.ui.arrival;

import crossread.ui.articles.ArticleMover;
import crossread.ui.columns.PassageMover;
import crossread.ui.desk.Clip;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Takes what is dropped anywhere on the window, and shows while something is held over it that it would. */
public final class DropTarget {
    private final Pane pane;
    /** Lies over the window and takes no room in it: nothing moves while something is held over it. */
    private final Region frame = new Region();

    private Consumer<Clip> onDrop = clip -> {};

    public DropTarget(Pane pane) {
        this.pane = pane;
        new TextDrop(pane);
        frame.getStyleClass().add("drop-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        pane.getChildren().add(frame);
        pane.setOnDragOver(this::over);
        pane.setOnDragExited(_ -> frame.setVisible(false));
        pane.setOnDragDropped(this::dropped);
    }

    /** Who is given what is dropped. */
    public void setOnDrop(Consumer<Clip> listener) {
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
        frame.resizeRelocate(0, 0, pane.getWidth(), pane.getHeight());
        frame.toFront();
        frame.setVisible(true);
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
