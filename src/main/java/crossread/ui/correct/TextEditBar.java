package crossread.ui.correct;

import crossread.messages.Messages;
import crossread.model.article.Block;
import crossread.ui.scroll.PlainArea;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the columns while the reader edits what was read of one paragraph. */
public final class TextEditBar extends VBox {
    private static final int ROWS = 5;

    private final Messages words;
    private final Label title = new Label();
    private final TextArea field = new PlainArea();
    private final Button keep = new Button();
    private final Button revert = new Button();
    private Consumer<String> onKeep = text -> {};
    private Runnable onClose = () -> {};

    public TextEditBar(Messages words) {
        this.words = words;
        getStyleClass().add("text-edit");
        field.setId("text-edit-field");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setMinHeight(Region.USE_PREF_SIZE);
        field.setAccessibleText(words.text("text-edit.name"));
        field.textProperty().addListener((_, _, text) -> keep.setDisable(text.isBlank()));
        title.getStyleClass().add("text-edit-title");
        keep.setText(words.text("text-edit.keep"));
        keep.setId("text-edit-keep");
        keep.getStyleClass().addAll("small", "accent");
        revert.setText(words.text("text-edit.revert"));
        revert.getStyleClass().add("small");
        Button cancel = new Button(words.text("text-edit.cancel"));
        cancel.getStyleClass().add("small");
        keep.setOnAction(_ -> onKeep.accept(field.getText()));
        cancel.setOnAction(_ -> onClose.run());
        getChildren().addAll(title, field, new FlowPane(6, 4, keep, revert, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep.fire();
            event.consume();
        }
    }

    /**
     * Offers a paragraph to be edited.
     *
     * @param article what its article is called
     * @param onKept takes the text the reader wants instead
     * @param onClosed called when the reader is done, either way
     */
    public void open(String article, Block block, Consumer<String> onKept, Runnable onClosed) {
        onKeep = text -> {
            // A block is one paragraph.
            onKept.accept(text.strip().replaceAll("\\s*\\R\\s*", " "));
            onClosed.run();
        };
        onClose = onClosed;
        title.setText(words.text(block.isEdited() ? "text-edit.edited" : "text-edit.title", article));
        field.setText(block.text());
        block.extracted().ifPresent(before -> revert.setOnAction(_ -> field.setText(before)));
        revert.setVisible(block.isEdited());
        revert.setManaged(block.isEdited());
        setVisible(true);
        field.requestFocus();
        field.positionCaret(0);
    }

    public void close() {
        setVisible(false);
    }
}
