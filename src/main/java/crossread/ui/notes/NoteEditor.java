package crossread.ui.notes;

import crossread.messages.Messages;
import crossread.ui.scroll.PlainArea;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Where a note is written. It is kept when the reader leaves it and by Ctrl+Enter; Escape drops what was written.
 */
final class NoteEditor extends VBox {
    private final TextArea area = new PlainArea();
    private final BiConsumer<NoteDraft, String> onWritten;
    private final Runnable onDone;
    private Optional<NoteDraft> draft = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /**
     * @param onWritten keeps what was written
     * @param onDone is told when nothing is being written any more
     */
    NoteEditor(Messages words, BiConsumer<NoteDraft, String> onWritten, Runnable onDone) {
        super(2);
        this.onWritten = onWritten;
        this.onDone = onDone;
        getStyleClass().add("note-editor");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(44);
        area.setPromptText(words.text("notes.prompt"));
        area.setAccessibleText(words.text("notes.editor"));
        area.setAccessibleHelp(words.text("notes.keys"));
        VBox.setVgrow(area, Priority.ALWAYS);
        Label keys = new Label(words.text("notes.keys"));
        keys.getStyleClass().add("note-keys");
        getChildren().addAll(area, keys);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().addListener((_, _, focused) -> {
            // While another window is in front the reader has not left the note.
            if (!focused
                    && (area.getScene() == null || !area.equals(area.getScene().getFocusOwner()))) {
                finish();
            }
        });
    }

    /** What is being written. */
    Optional<NoteDraft> draft() {
        return draft;
    }

    /**
     * Begins to write, after keeping what was being written before.
     *
     * @param from what gets the keyboard back
     */
    void begin(NoteDraft wanted, Optional<Node> from) {
        finish();
        before = from.filter(node -> !node.equals(area)).or(() -> before);
        draft = Optional.of(wanted);
        area.setText(wanted.text());
        area.end();
    }

    /** Writes {@code text} on a line of its own behind what is there. */
    void add(String text) {
        boolean begun = area.getLength() > 0 && !area.getText().endsWith("\n");
        area.appendText((begun ? "\n" : "") + text);
    }

    void takeFocus() {
        area.requestFocus();
    }

    /** Keeps what was written, if anything is being written. */
    void finish() {
        Optional<NoteDraft> now = draft;
        draft = Optional.empty();
        now.ifPresent(written -> {
            onWritten.accept(written, area.getText());
            onDone.run();
        });
    }

    private void drop() {
        draft = Optional.empty();
        onDone.run();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !(event.isAltDown() || event.isShortcutDown() || event.isShiftDown());
        boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        boolean leave = event.getCode() == KeyCode.TAB && plain;
        if (done || leave || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            Optional<Node> back = before.filter(node -> Objects.equals(node.getScene(), getScene()));
            if (event.getCode() == KeyCode.ESCAPE) {
                drop();
            } else {
                finish();
            }
            back.ifPresent(Node::requestFocus);
        }
    }
}
