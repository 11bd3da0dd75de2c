package crossread.ui.frame;

import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Closes windows by Escape wherever their keyboard is: lists, fields and trees keep the key for themselves. */
final class EscapeKey {
    private EscapeKey() {}

    static void closes(Stage stage) {
        stage.addEventFilter(KeyEvent.KEY_PRESSED, closing(stage::hide));
    }

    /** The button that leaves all as it was is pressed. */
    static void closes(Dialog<?> dialog) {
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, closing(() -> cancel(dialog)));
    }

    private static void cancel(Dialog<?> dialog) {
        for (ButtonType type : dialog.getDialogPane().getButtonTypes()) {
            if (type.getButtonData() == ButtonBar.ButtonData.CANCEL_CLOSE
                    && dialog.getDialogPane().lookupButton(type) instanceof Button button) {
                button.fire();
            }
        }
    }

    private static EventHandler<KeyEvent> closing(Runnable close) {
        return event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isOpen(event)) {
                close.run();
                event.consume();
            }
        };
    }

    /** Something smaller is open that the key closes first. */
    private static boolean isOpen(KeyEvent event) {
        return switch (event.getTarget()) {
            case ComboBoxBase<?> box -> box.isShowing();
            case MenuButton menu -> menu.isShowing();
            default -> false;
        };
    }
}
