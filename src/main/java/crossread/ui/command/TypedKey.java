package crossread.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A character, wherever the keyboard in use has it: the question mark is not on the same key in every country. A letter is
 * shown as it stands on its key, and is the same with and without Shift.
 */
public final class TypedKey extends KeyCombination {
    private final String character;

    public TypedKey(String character) {
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equalsIgnoreCase(character)
                // Ctrl and Alt make another command of it, but together they are the key that types signs.
                && event.isControlDown() == event.isAltDown()
                && !event.isMetaDown();
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedKey typed && typed.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }
}
