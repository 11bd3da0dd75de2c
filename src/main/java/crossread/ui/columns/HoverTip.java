package crossread.ui.columns;

import crossread.messages.WrappingText;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The tooltip of a text whose meaning changes from word to word; JavaFX's own knows one text a node. */
final class HoverTip {
    private static final double BELOW = 18;

    private final Tooltip tip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(Duration.millis(350));
    private String text = "";
    private double x;
    private double y;

    HoverTip(Node node) {
        tip.getStyleClass().add("column-tip");
        tip.setMaxWidth(360);
        wait.setOnFinished(_ -> {
            if (node.getScene() != null && node.isHover()) {
                tip.setWrapText(!WrappingText.isNeeded(text));
                tip.setText(text);
                tip.show(node, x + 8, y + BELOW);
            }
        });
    }

    /** The pointer is over {@code words}, or over nothing that needs words. */
    void over(MouseEvent event, Optional<String> words) {
        String now = words.orElse("");
        x = event.getScreenX();
        y = event.getScreenY();
        if (!now.equals(text)) {
            text = now;
            tip.hide();
            wait.stop();
            if (!text.isEmpty()) {
                wait.playFromStart();
            }
        }
    }

    /** The pointer has left, or what it is over has moved. */
    void away() {
        text = "";
        wait.stop();
        tip.hide();
    }
}
