package crossread.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that is only shown: a part of the window answers to it while it has the focus. As a key of the whole window a
 * plain letter would be taken from the fields one writes in.
 */
public final class ShownKey extends KeyCombination {
    private final KeyCombination key;

    ShownKey(KeyCombination key) {
        this.key = key;
    }

    /** @param name of the key, as JavaFX writes it */
    public ShownKey(String name) {
        this(KeyCombination.keyCombination(name));
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return key.getDisplayText();
    }

    @Override
    public String toString() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey shown && shown.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode() + 1;
    }
}
