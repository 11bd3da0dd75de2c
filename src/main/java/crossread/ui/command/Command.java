package crossread.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the reader can ask for.
 *
 * @param id its text stands in the message files under {@code command.} and this; what is about a view has the key of its
 *     text as id
 * @param keys that ask for it; the first is shown
 * @param icon for the toolbar and the menu
 * @param action what it does
 * @param need what must hold before it can be asked for
 * @param on whether it is switched on, where it is a switch
 */
public record Command(
        String id,
        List<KeyCombination> keys,
        Optional<Ikon> icon,
        Runnable action,
        Need need,
        Optional<BooleanProperty> on)
        implements MenuPart {
    public Command {
        keys = List.copyOf(keys);
    }

    /** One that can always be asked for. */
    public static Command of(String id, Runnable action) {
        return new Command(id, List.of(), Optional.empty(), action, Need.nothing(), Optional.empty());
    }

    /** One that turns {@code value} on and off. */
    public static Command toggle(String id, BooleanProperty value) {
        return new Command(id, List.of(), Optional.empty(), () -> {}, Need.nothing(), Optional.of(value));
    }

    /** One of several of which always one is on: {@code action} sees to it that {@code on} says whether it is this one. */
    public static Command choice(String id, BooleanProperty on, Runnable action) {
        return new Command(id, List.of(), Optional.empty(), action, Need.nothing(), Optional.of(on));
    }

    /** With keys of the whole window, written as JavaFX writes them and parted by a comma and a blank. */
    public Command keys(String names) {
        return withKeys(Arrays.stream(names.split(", ")).map(KeyCombination::keyCombination));
    }

    /** With keys that parts of the window answer to while they have the focus. */
    public Command shownKeys(String names) {
        return withKeys(
                Arrays.stream(names.split(", ")).map(name -> new ShownKey(KeyCombination.keyCombination(name))));
    }

    /** With a character that is typed anywhere but in a field. */
    public Command typed(String character) {
        return withKeys(Stream.of(new TypedKey(character)));
    }

    private Command withKeys(Stream<? extends KeyCombination> more) {
        List<KeyCombination> all = new ArrayList<>(keys);
        more.forEach(all::add);
        return new Command(id, all, icon, action, need, on);
    }

    public Command icon(Ikon value) {
        return new Command(id, keys, Optional.of(value), action, need, on);
    }

    public Command needs(Need value) {
        return new Command(id, keys, icon, action, value, on);
    }

    public String key() {
        return id.startsWith("view.") ? id : "command." + id;
    }

    public ObservableBooleanValue enabled() {
        return need.met();
    }

    /** Does it, if it can be asked for now. */
    public void run() {
        if (enabled().get()) {
            on.ifPresent(value -> value.set(!value.get()));
            action.run();
        }
    }
}
