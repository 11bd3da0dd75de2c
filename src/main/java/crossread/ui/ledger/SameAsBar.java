package crossread.ui.ledger;

import crossread.messages.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the list of facts while the reader looks for the fact that states the same as another. */
public final class SameAsBar extends VBox {
    private final Messages words;
    private final Label what = new Label();
    private final Button join = new Button();
    private final Button cancel = new Button();

    public SameAsBar(Messages words) {
        this.words = words;
        getStyleClass().add("same-as");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        join.setId("same-as-join");
        join.setText(words.text("facts.same-as.join"));
        cancel.setText(words.text("facts.same-as.cancel"));
        join.getStyleClass().addAll("small", "accent");
        cancel.getStyleClass().add("small");
        join.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(what, new FlowPane(6, 4, join, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.fire();
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks for the other fact. */
    public void open(String label) {
        what.setText(words.text("facts.same-as.choose", label));
        join.setDisable(true);
        setVisible(true);
    }

    /** Says what would be joined. */
    public void offer(String label, String other) {
        what.setText(words.text("facts.same-as.offer", label, other));
        join.setDisable(false);
    }

    public void close() {
        setVisible(false);
    }

    /** Who joins both, and who ends the looking. */
    public void setOn(Runnable joining, Runnable ending) {
        join.setOnAction(_ -> joining.run());
        cancel.setOnAction(_ -> ending.run());
    }
}
