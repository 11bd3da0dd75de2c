package crossread.ui;

import crossread.messages.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says what the marks in the text mean: those that are on now, and no others. */
final class Legend extends HBox {
    Legend(Messages words, RoomState state) {
        super(18);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        add("mark-only", words.text("legend.only"), state.markOnly);
        add("mark-differs", words.text("legend.differs"), state.markDiffers);
        add("mark-uncertain", words.text("legend.uncertain"), state.markUncertain);
        add("mark-shared", words.text("legend.shared"), state.markShared);
    }

    private void add(String style, String text, ObservableBooleanValue on) {
        Region sample = new Region();
        sample.getStyleClass().addAll("mark-sample", style);
        Label label = new Label(text, sample);
        label.setGraphicTextGap(8);
        label.visibleProperty().bind(on);
        label.managedProperty().bind(on);
        getChildren().add(label);
    }
}
