package crossread.ui.view;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** How the reader opens what is chosen in a list: by Enter or by a double click. */
public final class OpenGesture {
    private OpenGesture() {}

    /** Lets {@code open} be called when the reader opens what is chosen in {@code list}. */
    public static void of(ListView<?> list, Runnable open) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                open.run();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
    }
}
