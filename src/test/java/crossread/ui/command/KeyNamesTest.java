package crossread.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ctrl+S, Ctrl+S, Strg+S",
        "Ctrl+Shift+N, Ctrl+Shift+N, Strg+Umschalt+N",
        "Alt+Home, Alt+Home, Alt+Pos1",
        "Ctrl+Page Up, Ctrl+Page Up, Strg+Bild auf",
        "Delete, Delete, Entf",
        "Escape, Escape, Esc",
        "Ctrl+Numpad 0, Ctrl+Numpad 0, Strg+Num 0",
        "X, X, X",
        "F8, F8, F8",
    })
    void keysAreCalledWhatTheReadersKeyboardCallsThem(String key, String english, String german) {
        KeyCombination combination = KeyCombination.keyCombination(key);

        assertThat(new KeyNames(new Messages(Locale.ENGLISH)).of(combination)).isEqualTo(english);
        assertThat(new KeyNames(new Messages(Locale.GERMAN)).of(combination)).isEqualTo(german);
        assertThat(new KeyNames(new Messages(Locale.GERMAN)).named(combination).getDisplayText())
                .isEqualTo(german);
    }
}
