package crossread.ui.view;

/**
 * Something the reader can ask of a view from the menu and by key. Asking for it shows the view first.
 *
 * @param key of its words in the message files
 * @param keys that ask for it, as {@link javafx.scene.input.KeyCombination#keyCombination} reads them, the shown one first,
 *     parted by a comma and a blank
 */
public record Deed(String key, String keys) {}
