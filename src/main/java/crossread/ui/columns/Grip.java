package crossread.ui.columns;

import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The button held down on selected words. A text that cannot be edited would begin another selection there; so it hears
 * nothing of it until the mouse is dragged away, or let go, which is a click like any other.
 */
final class Grip {
    private final ReadingArea area;
    private final PointFinder points;
    private final Runnable onDrag;
    private boolean held;

    /** @param onDrag begins to drag what is selected */
    Grip(ReadingArea area, Runnable onDrag) {
        this.area = area;
        points = new PointFinder(area);
        this.onDrag = onDrag;
    }

    void install() {
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::keep);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (held) {
                onDrag.run();
                event.consume();
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::keep);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (held && event.isStillSincePress()) {
                area.deselect();
            }
            held = false;
        });
    }

    private void pressed(MouseEvent event) {
        IndexRange selected = area.getSelection();
        held = event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown()
                && points.unitAt(event.getX(), event.getY()).stream()
                        .anyMatch(unit -> selected.getStart() <= unit && unit < selected.getEnd());
        if (held) {
            area.requestFocus();
            event.consume();
        }
    }

    private void keep(MouseEvent event) {
        if (held) {
            event.consume();
        }
    }
}
