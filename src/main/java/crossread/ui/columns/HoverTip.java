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

    /** Made when it is first shown: to JavaFX it is a window. */
    private Optional<Tooltip> tip = Optional.empty();

    private final PauseTransition wait = new PauseTransition(Duration.millis(350));
    private String text = "";
    private double x;
    private double y;

    HoverTip(Node node) {
        wait.setOnFinished(_ -> {
            if (node.getScene() != null && node.isHover()) {
                Tooltip shown = tip.orElseGet(HoverTip::make);
                tip = Optional.of(shown);
                shown.setWrapText(!WrappingText.isNeeded(text));
                shown.setText(text);
                shown.show(node, x + 8, y + BELOW);
            }
        });
    }

    private static Tooltip make() {
        Tooltip made = new Tooltip();
        made.getStyleClass().add("column-tip");
        made.setMaxWidth(360);
        return made;
    }

    private void hide() {
        tip.ifPresent(Tooltip::hide);
    }

    /** The pointer is over {@code words}, or over nothing that needs words. */
    void over(MouseEvent event, Optional<String> words) {
        String now = words.orElse("");
        x = event.getScreenX();
        y = event.getScreenY();
        if (!now.equals(text)) {
            text = now;
            hide();
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
        hide();
    }
}
