package crossread.ui.notes;

import crossread.model.Annotation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** The labels of something, and the sign that there is a note, side by side. */
public final class NoteSigns extends HBox {
    public NoteSigns(Annotation annotation) {
        super(3);
        getStyleClass().add("note-signs");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        annotation.labels().forEach(number -> getChildren().add(new LabelChip(number)));
        if (!annotation.notes().isEmpty()) {
            FontIcon icon = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
            icon.getStyleClass().add("note-icon");
            getChildren().add(icon);
        }
    }
}
