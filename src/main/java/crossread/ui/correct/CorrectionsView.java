package crossread.ui.correct;

import crossread.messages.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything the reader set right, each to be taken back, under what it says of the program. */
public final class CorrectionsView extends VBox {
    private final Messages words;
    private final ListView<CorrectionLine> list = new ListView<>();
    private final VBox quality = new VBox(3);
    private final Label empty = new Label();
    private Consumer<CorrectionLine> onTakeBack = line -> {};
    private Consumer<CorrectionLine> onGo = line -> {};

    public CorrectionsView(Messages words) {
        this.words = words;
        getStyleClass().addAll("ledger", "review", "corrections");
        list.setId("corrections-list");
        list.setAccessibleText(words.text("corrections.name"));
        list.setAccessibleHelp(words.text("corrections.help"));
        list.setCellFactory(_ -> new CorrectionCell(words, line -> onTakeBack.accept(line)));
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("ledger-empty");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen(onGo);
            }
        });
        quality.getStyleClass().add("quality");
        quality.managedProperty().bind(quality.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(quality, list);
        show(List.of(), List.of());
    }

    /**
     * Lists what was set right; the chosen line stays chosen, or else the one in its place is.
     *
     * @param statement what it says of the program, a line each
     */
    public void show(List<CorrectionLine> lines, List<String> statement) {
        empty.setText(words.text("corrections.none"));
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(lines)) {
            list.getItems().setAll(lines);
            if (chosen >= 0 && !lines.isEmpty()) {
                list.getSelectionModel().clearAndSelect(Math.min(chosen, lines.size() - 1));
            }
        }
        quality.getChildren()
                .setAll(statement.stream().map(CorrectionsView::line).toList());
        quality.setVisible(!statement.isEmpty());
    }

    /** Shows none of it, and says why. */
    public void hide(String why) {
        show(List.of(), List.of());
        empty.setText(why);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Who takes a line back. */
    public void setOnTakeBack(Consumer<CorrectionLine> listener) {
        onTakeBack = listener;
    }

    /** Who shows what a line is about. */
    public void setOnGo(Consumer<CorrectionLine> listener) {
        onGo = listener;
    }

    /** Puts the focus into the list, on its first line where none is chosen. */
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        boolean known = !event.isShortcutDown() && !event.isAltDown();
        if (known && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            chosen(onTakeBack);
            event.consume();
        } else if (known && event.getCode() == KeyCode.ENTER) {
            chosen(onGo);
            event.consume();
        }
    }

    private void chosen(Consumer<CorrectionLine> then) {
        CorrectionLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            then.accept(line);
        }
    }
}
