package crossread.ui.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Adds up the turns of the wheel over each column until the next pulse: RichTextFX moves once a pulse however often it is
 * told, so ten turns would go as far as one.
 */
final class WheelTurns {
    private final Map<ArticleColumn, Double> turns = new LinkedHashMap<>();

    /** Takes the turns over {@code pane}, in which {@code columns} stand, and asks it for a picture. */
    void install(Region pane, List<ArticleColumn> columns) {
        pane.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (take(event, columns)) {
                pane.requestLayout();
            }
        });
    }

    /** Takes the event if it scrolls one of {@code columns} up or down; says whether it did. */
    private boolean take(ScrollEvent event, List<ArticleColumn> columns) {
        if (event.isControlDown() || event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            return false;
        }
        for (ArticleColumn column : columns) {
            if (column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                turns.merge(column, -event.getDeltaY(), Double::sum);
                event.consume();
                return true;
            }
        }
        return false;
    }

    /** Hands over what has added up, in pixels downwards, and begins anew. */
    void scroll(ObjDoubleConsumer<ArticleColumn> by) {
        Map<ArticleColumn, Double> now = new LinkedHashMap<>(turns);
        turns.clear();
        now.forEach(by::accept);
    }
}
