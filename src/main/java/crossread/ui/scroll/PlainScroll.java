package crossread.ui.scroll;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A pane that scrolls and keeps no picture of what is in view. JavaFX's own does; and of one that is thrown away, as with every
 * fact that is chosen, the picture stays until memory is short: the pool of pictures holds it softly, and looks at it so often
 * that it never is long out of use.
 */
public class PlainScroll extends ScrollPane {
    /** With nothing in it. */
    public PlainScroll() {}

    /** Round {@code content}. */
    public PlainScroll(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
