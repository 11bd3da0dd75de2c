package crossread.ui.columns;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of a column's header: whose article it is, and how long where there is room for both. */
final class ColumnTop extends HBox {
    private final Label counts;

    ColumnTop(Node sigil, Label outlet, Label counts, Node details) {
        this.counts = counts;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        counts.setMinWidth(0);
        getStyleClass().add("column-top");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sigil, outlet, between, counts, details);
    }

    /** Decided before anything is laid out: what is laid out twice asks to be laid out again, for ever. */
    @Override
    protected void layoutChildren() {
        double wanted = snappedLeftInset()
                + snappedRightInset()
                + snapSpaceX(getSpacing()) * (getChildren().size() - 1);
        for (Node child : getChildren()) {
            wanted += snapSizeX(child.prefWidth(-1));
        }
        boolean room = wanted <= getWidth();
        counts.setVisible(room);
        counts.setMaxWidth(room ? USE_PREF_SIZE : 0);
        super.layoutChildren();
    }
}
