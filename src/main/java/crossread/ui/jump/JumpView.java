package crossread.ui.jump;

import crossread.messages.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette, before the rest of the window: a field, and what fits what is typed into it. */
public final class JumpView extends VBox {
    private static final double WIDTH = 640;
    /** Of the list, at most; it is no longer than what is in it. */
    private static final double HEIGHT = 370;
    /** Round the rows, in pixels. */
    private static final double FRAME = 4;
    /** Of the line that says that there is nothing. */
    private static final double NOTHING = 60;

    private static final int PAGE = 8;

    private final TextField field = new TextField();
    private final ListView<Jump> list = new ListView<>();
    private JumpList jumps = JumpList.empty();
    private Optional<Node> before = Optional.empty();

    public JumpView(Messages words) {
        getStyleClass().add("jump");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        field.setId("jump-field");
        field.setPromptText(words.text("jump.prompt"));
        field.setAccessibleText(words.text("jump.prompt"));
        field.textProperty().addListener((_, _, typed) -> rank(typed));
        list.setId("jump-list");
        list.setAccessibleText(words.text("jump.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new JumpCell(words, this::go));
        list.setPlaceholder(new Label(words.text("jump.nothing")));
        VBox.setVgrow(list, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            // A click into the list takes the keyboard from the field, but not from the palette.
            if (!focused && !list.isFocused() && isVisible()) {
                hide();
            }
        });
        getChildren().addAll(field, list);
        setVisible(false);
    }

    /** Opens the palette with all this to go to. */
    public void open(JumpList all) {
        boolean opens = !isVisible();
        // Not before it is visible does it have a scene.
        setVisible(true);
        if (opens) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        jumps = all;
        field.clear();
        rank("");
        field.requestFocus();
    }

    /** There is all this to go to, while the palette is open; what the reader has chosen stays chosen. */
    public void show(JumpList all) {
        if (isVisible()) {
            jumps = all;
            Jump chosen = list.getSelectionModel().getSelectedItem();
            rank(field.getText());
            select(Math.max(0, list.getItems().indexOf(chosen)));
        }
    }

    /** Closes it and gives the keyboard back to what had it. */
    public void close() {
        hide();
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private void hide() {
        setVisible(false);
        jumps = JumpList.empty();
        list.getItems().clear();
    }

    private void rank(String typed) {
        list.getItems().setAll(jumps.best(typed));
        double rows = list.getItems().stream().mapToDouble(JumpCell::height).sum();
        list.setPrefHeight(rows > 0 ? Math.min(HEIGHT, rows + FRAME) : NOTHING);
        select(0);
    }

    private void keyPressed(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        boolean known = true;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> go();
            case DOWN -> select(now + 1);
            case UP -> select(now - 1);
            case PAGE_DOWN -> select(now + PAGE);
            case PAGE_UP -> select(now - PAGE);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - PAGE + 2));
            // The list has not the focus, so what is chosen in it would not be spoken.
            field.setAccessibleHelp(list.getItems().get(at).title());
        }
    }

    /** Goes to what is chosen, if that can be done now. */
    private void go() {
        Jump jump = list.getSelectionModel().getSelectedItem();
        if (jump != null && jump.lacking().isEmpty()) {
            close();
            jump.action().run();
        }
    }
}
