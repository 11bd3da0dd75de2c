package crossread.ui.view;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/**
 * A way of seeing a comparison. It holds no state of its own: what it shows lives in the faces it opens, and the window may
 * open more than one in its life. Its name stands in the message files under {@code view.}, its id and {@code .name}.
 */
public interface ComparisonView {

    /** Where in the window a view stands. */
    enum Place {
        /** Instead of the columns. */
        CENTRE,
        /** Below them, instead of the why cards. */
        BELOW
    }

    /** Unique among the views: small letters, no dots; kept in the reader's settings. */
    String id();

    /** Its sign in the menu and on its tab. */
    Ikon icon();

    Place place();

    /** What the menus offer of it beside showing it. */
    default List<Deed> deeds() {
        return List.of();
    }

    /** Whether it shows nothing of a comparison that is to stay hidden: only such a view is shown one while answers are. */
    default boolean keepsSecrets() {
        return false;
    }

    /** Whether it is made for a class: what it offers then stands in that menu, not among the other views. */
    default boolean isForClass() {
        return false;
    }

    /** Makes what shows it. Called on the JavaFX thread, when the reader asks for the view first. */
    Face open(Frame frame);
}
