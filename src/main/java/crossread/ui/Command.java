package crossread.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the reader can ask for: one value feeds menu, toolbar, keys and the list of keys.
 *
 * @param id its text stands in the message files under {@code command.} and this
 * @param keys that ask for it; the first is shown
 * @param icon for the toolbar and the menu
 * @param action what it does
 * @param enabled whether it can be asked for now
 * @param on whether it is switched on, where it is a switch
 */
record Command(
        String id,
        List<KeyCombination> keys,
        Optional<Ikon> icon,
        Runnable action,
        ObservableBooleanValue enabled,
        Optional<BooleanProperty> on) {
    Command {
        keys = List.copyOf(keys);
    }

    String key() {
        return "command." + id;
    }

    /** Does it, if it can be asked for now. */
    void run() {
        if (enabled.get()) {
            on.ifPresent(value -> value.set(!value.get()));
            action.run();
        }
    }
}
