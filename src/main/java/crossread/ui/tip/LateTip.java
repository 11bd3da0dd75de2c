package crossread.ui.tip;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip made when the pointer comes over its control, and again each time. Each is a window of its own to JavaFX: those of
 * all that stands in the window were a fourteenth of its first picture.
 */
public final class LateTip {
    private final Control control;
    private final Supplier<Optional<Tooltip>> tip;

    /** @param tip makes it; empty where there is nothing to tell */
    public LateTip(Control control, Supplier<Optional<Tooltip>> tip) {
        this.control = control;
        this.tip = tip;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
    }

    /** A tooltip of plain text over {@code control}; none where the text is empty when the pointer comes. */
    public static void install(Control control, Supplier<String> text) {
        new LateTip(
                control,
                () -> Optional.of(text.get()).filter(told -> !told.isEmpty()).map(Tooltip::new));
    }

    /** What the control tells has changed. */
    public void renew() {
        if (control.isHover()) {
            make();
        } else {
            control.setTooltip(null);
        }
    }

    private void make() {
        control.setTooltip(tip.get().orElse(null));
    }
}
