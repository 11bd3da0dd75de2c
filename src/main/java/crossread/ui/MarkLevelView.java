package crossread.ui;

import crossread.messages.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Says how much is marked in the text, between the buttons for less and for more. */
final class MarkLevelView extends HBox {
    private final Label level = new Label();
    private final Tooltip tip = new Tooltip();
    private final Messages words;
    private final RoomState state;

    MarkLevelView(Messages words, RoomState state, Node fewer, Node more) {
        this.words = words;
        this.state = state;
        getStyleClass().add("mark-level");
        level.setTooltip(tip);
        level.setId("mark-level");
        getChildren().addAll(fewer, level, more);
        state.onMarks(this::tell);
        tell();
    }

    private void tell() {
        String name = state.level().map(Enum::name).orElse("OWN");
        level.setText(words.text("marks." + name));
        tip.setText(words.text("marks.tip." + name));
        level.setAccessibleText(level.getText() + ": " + tip.getText());
    }
}
