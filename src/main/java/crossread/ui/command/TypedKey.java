package crossread.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A character, wherever the keyboard in use has it: the question mark is not on the same key in every country. */
final class TypedKey extends KeyCombination {
    private final String character;

    TypedKey(String character) {
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equals(character);
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
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
