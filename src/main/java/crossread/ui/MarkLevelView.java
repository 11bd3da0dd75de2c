package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.tip.LateTip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says how much is marked in the text, between the buttons for less and for more. */
final class MarkLevelView extends HBox {
    private final Label level = new Label();
    private final Messages words;
    private final RoomState state;

    MarkLevelView(Messages words, RoomState state, Node fewer, Node more) {
        this.words = words;
        this.state = state;
        getStyleClass().add("mark-level");
        LateTip.install(level, this::meaning);
        level.setId("mark-level");
        getChildren().addAll(fewer, level, more);
        state.onMarks(this::tell);
        tell();
    }

    private void tell() {
        level.setText(words.text("marks." + name()));
        level.setAccessibleText(level.getText() + ": " + meaning());
    }

    private String meaning() {
        return words.text("marks.tip." + name());
    }

    private String name() {
        return state.level().map(Enum::name).orElse("OWN");
    }
}
