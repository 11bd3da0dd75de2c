package crossread.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The text and, below it, the cards that say why; while those are closed, a strip stands in their place. */
final class ReadingSplit extends BorderPane {
    private final SplitPane split = new SplitPane();
    private final Region cards;
    private final Node strip;
    private final ObservableBooleanValue open;
    private double at = Settings.DEFAULT.splits().why();

    /** @param open whether the cards are shown */
    ReadingSplit(Region text, Region cards, Node strip, ObservableBooleanValue open) {
        this.cards = cards;
        this.strip = strip;
        this.open = open;
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("room-split");
        split.getItems().add(text);
        SplitPane.setResizableWithParent(cards, false);
        setCenter(split);
        open.addListener((_, _, _) -> arrange());
        arrange();
    }

    private void arrange() {
        boolean shown = split.getItems().contains(cards);
        if (open.get() && !shown) {
            setBottom(null);
            split.getItems().add(cards);
            // The first layout with a new part gives that the room it asks for, whatever was said of dividers before.
            layout();
            split.layout();
            split.setDividerPositions(at);
        } else if (!open.get()) {
            if (shown) {
                at = split();
                split.getItems().remove(cards);
            }
            setBottom(strip);
        }
    }

    /** Share of the height above the cards, 0 to 1; the one they will have where they are closed. */
    double split() {
        return split.getItems().contains(cards) ? split.getDividerPositions()[0] : at;
    }

    void setSplit(double value) {
        at = value;
        if (split.getItems().contains(cards)) {
            split.setDividerPositions(value);
        }
    }
}
