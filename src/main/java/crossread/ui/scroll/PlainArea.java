package crossread.ui.scroll;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;

/** A field of several lines that keeps no picture of what is in view, for the reason {@link PlainScroll} gives. */
public class PlainArea extends TextArea {
    /** With nothing in it. */
    public PlainArea() {}

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildren().forEach(part -> {
            if (part instanceof ScrollPane pane) {
                pane.skinProperty()
                        .addListener(
                                (_, _, _) -> pane.getChildrenUnmodifiable().forEach(child -> child.setCache(false)));
            }
        });
        return skin;
    }
}
