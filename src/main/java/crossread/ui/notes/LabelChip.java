package crossread.ui.notes;

import javafx.scene.control.Label;

/** A label: its number on its colour and shape. Either tells it from the others without the colour. */
public final class LabelChip extends Label {
    public LabelChip(int number) {
        super(Integer.toString(number));
        getStyleClass().addAll("label-chip", "label-" + number);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
