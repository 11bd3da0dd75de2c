package crossread.ui.command;

import crossread.messages.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Calls keys what the keyboards of the reader's language do, such as "Strg+Umschalt+N"; JavaFX knows the English names alone. */
public final class KeyNames {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Ctrl", "key.ctrl"),
            Map.entry("Shift", "key.shift"),
            Map.entry("Alt", "key.alt"),
            Map.entry("Home", "key.home"),
            Map.entry("End", "key.end"),
            Map.entry("Delete", "key.delete"),
            Map.entry("Page Up", "key.page-up"),
            Map.entry("Page Down", "key.page-down"),
            Map.entry("Up", "key.up"),
            Map.entry("Down", "key.down"),
            Map.entry("Left", "key.left"),
            Map.entry("Right", "key.right"),
            Map.entry("Enter", "key.enter"),
            Map.entry("Space", "key.space"),
            Map.entry("Escape", "key.escape"));
    private static final Pattern NAME = Pattern.compile("Page (?:Up|Down)|\\p{L}{2,}");
    private static final Pattern NUMPAD = Pattern.compile("Numpad ?(?=\\d)");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final String numpad;

    public KeyNames(Messages words) {
        WORDS.forEach((name, key) -> names.put(name, words.text(key)));
        numpad = words.text("key.numpad") + " ";
    }

    /** The key with its names. */
    public String of(KeyCombination key) {
        String named = NAME.matcher(key.getDisplayText())
                .replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(), name.group())));
        return NUMPAD.matcher(named).replaceAll(Matcher.quoteReplacement(numpad));
    }

    /** The same key, shown with its names. */
    public KeyCombination named(KeyCombination key) {
        String shown = of(key);
        return shown.equals(key.getDisplayText()) ? key : new Named(key, shown);
    }

    private static final class Named extends KeyCombination {
        private final KeyCombination key;
        private final String shown;

        Named(KeyCombination key, String shown) {
            this.key = key;
            this.shown = shown;
        }

        @Override
        public boolean match(KeyEvent event) {
            return key.match(event);
        }

        @Override
        public String getName() {
            return key.getName();
        }

        @Override
        public String getDisplayText() {
            return shown;
        }

        @Override
        public String toString() {
            return key.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.key.equals(key) && named.shown.equals(shown);
        }

        @Override
        public int hashCode() {
            return key.hashCode() + 2;
        }
    }
}
