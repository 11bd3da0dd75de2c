package crossread.ui.columns;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of a column's header: whose article it is, and how long where there is room for both. */
final class ColumnTop extends HBox {
    private final Label outlet;
    private final Label counts;

    ColumnTop(Node sigil, Label outlet, Label counts, Node details) {
        this.outlet = outlet;
        this.counts = counts;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        counts.setMinWidth(0);
        getStyleClass().add("column-top");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sigil, outlet, between, counts, details);
    }

    @Override
    protected void layoutChildren() {
        counts.setMaxWidth(USE_PREF_SIZE);
        super.layoutChildren();
        if (outlet.getWidth() < outlet.prefWidth(-1) || counts.getWidth() < counts.prefWidth(-1)) {
            counts.setMaxWidth(0);
            super.layoutChildren();
        }
        counts.setVisible(counts.getWidth() > 0);
    }
}
