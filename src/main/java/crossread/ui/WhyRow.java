package crossread.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Below the text: what each article says, and beside it what the reader wrote about that. */
final class WhyRow extends HBox {
    WhyRow(Node why, Node notes) {
        super(why, notes);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.visibleProperty().bind(visibleProperty());
        getStyleClass().add("why-row");
    }
}
