package crossread.ui.columns;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Called with every picture of the scene a node stands in: before it is laid out, and after. */
final class PulseListener {
    private final Runnable before;
    private final Runnable after;

    PulseListener(Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
    }

    /** Listens to whatever scene {@code node} stands in, now or later. */
    void install(Node node) {
        Optional.ofNullable(node.getScene()).ifPresent(this::enter);
        node.sceneProperty().addListener((_, left, entered) -> {
            Optional.ofNullable(left).ifPresent(this::leave);
            Optional.ofNullable(entered).ifPresent(this::enter);
        });
    }

    private void enter(Scene scene) {
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after);
    }

    private void leave(Scene scene) {
        scene.removePreLayoutPulseListener(before);
        scene.removePostLayoutPulseListener(after);
    }
}
