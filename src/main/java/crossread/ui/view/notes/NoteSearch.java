package crossread.ui.view.notes;

import crossread.messages.Messages;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field that narrows the list to what holds certain words. */
final class NoteSearch extends TextField {

    /**
     * @param onWords is told what is looked for; blank for everything
     * @param leave puts the focus into the list
     */
    NoteSearch(Messages words, Consumer<String> onWords, Runnable leave) {
        setId("notes-search");
        setPromptText(words.text("view.notes.search"));
        setAccessibleText(words.text("view.notes.search"));
        setPrefColumnCount(14);
        setMinWidth(110);
        textProperty().addListener((_, _, text) -> onWords.accept(text));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                clear();
            }
            if (event.getCode() == KeyCode.ESCAPE
                    || event.getCode() == KeyCode.DOWN
                    || event.getCode() == KeyCode.ENTER) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Takes the keyboard, with these words where there are any. */
    void begin(String words) {
        if (!words.isBlank()) {
            setText(words);
        }
        requestFocus();
        selectAll();
    }
}
