package crossread.ui.split;

import crossread.ui.settings.Settings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The text and, below it, the cards that say why; while those are closed, a strip stands in their place. */
public final class ReadingSplit extends BorderPane {
    /** Cards lower than this show no whole sentence, in pixels. */
    private static final double GOOD_CARDS = 280;

    private static final double FIRST = Settings.DEFAULT.splits().why();

    private final SplitPane split = new SplitPane();
    private final Region cards;
    private final Node strip;
    private final ObservableBooleanValue open;
    private double at = FIRST;

    /** @param open whether the cards are shown */
    public ReadingSplit(Region text, Region cards, Node strip, ObservableBooleanValue open) {
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
            split.setDividerPositions(opening());
        } else if (!open.get()) {
            if (shown) {
                at = split();
                split.getItems().remove(cards);
            }
            setBottom(strip);
        }
    }

    /** In a low window the cards get more, unless the reader has said how much. */
    private double opening() {
        double height = split.getHeight();
        return at == FIRST && height > 0 ? Math.min(at, Math.max(.5, 1 - GOOD_CARDS / height)) : at;
    }

    /** Share of the height above the cards, 0 to 1; the one they will have where they are closed. */
    public double split() {
        double now = split.getItems().contains(cards) ? split.getDividerPositions()[0] : at;
        return Math.abs(now - opening()) < .02 ? at : now;
    }

    public void setSplit(double value) {
        at = value;
        if (split.getItems().contains(cards)) {
            split.setDividerPositions(value);
        }
    }
}
