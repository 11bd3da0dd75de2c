package crossread.ui.command;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What must hold before a command can be asked for.
 *
 * @param id what is missing where it does not hold stands in the message files under {@code need.} and this
 * @param met whether it holds, with all that it needs itself
 * @param first what is told before this, where both are missing
 */
public record Need(String id, ObservableBooleanValue met, Optional<Need> first) {

    public Need(String id, ObservableBooleanValue met) {
        this(id, met, Optional.empty());
    }

    /** Nothing: the command can always be asked for. */
    public static Need nothing() {
        return new Need("nothing", new SimpleBooleanProperty(true));
    }

    /** This and, before it, another. */
    public Need behind(Need other) {
        return new Need(id, Bindings.and(met, other.met), Optional.of(other));
    }

    /** Key of what is missing. */
    public String key() {
        return first.filter(other -> !other.met.get()).map(Need::key).orElse("need." + id);
    }
}
