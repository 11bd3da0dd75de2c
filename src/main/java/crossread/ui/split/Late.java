package crossread.ui.split;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The place of a part of the window that is not seen at first. The part comes in when it is first to be seen, and stays:
 * JavaFX styles hidden parts too, and what a start does not show should not hold up what it does.
 */
public final class Late extends StackPane {
    /** @param part says by its property {@code visible} when it is to be seen */
    public Late(Node part) {
        setPickOnBounds(false);
        visibleProperty().bind(part.visibleProperty());
        managedProperty().bind(part.visibleProperty());
        part.visibleProperty().addListener((_, _, seen) -> {
            if (seen && getChildren().isEmpty()) {
                getChildren().add(part);
            }
        });
        if (part.isVisible()) {
            getChildren().add(part);
        }
    }
}
