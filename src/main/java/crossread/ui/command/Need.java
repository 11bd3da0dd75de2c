package crossread.ui.command;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What must hold before a command can be asked for.
 *
 * @param id what is missing where it does not hold stands in the message files under {@code need.} and this
 * @param met whether it holds
 */
public record Need(String id, ObservableBooleanValue met) {

    /** Nothing: the command can always be asked for. */
    public static Need nothing() {
        return new Need("nothing", new SimpleBooleanProperty(true));
    }

    public String key() {
        return "need." + id;
    }
}
