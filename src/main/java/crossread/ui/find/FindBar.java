package crossread.ui.find;

import crossread.messages.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The line above the columns in which the reader looks for words. */
public final class FindBar extends HBox {
    private final Messages words;
    private final TextField field = new TextField();
    private final Label place = new Label();
    private final Label counts = new Label();
    private final Hyperlink notes = new Hyperlink();
    private final Button previous;
    private final Button next;
    private Consumer<String> onQuery = query -> {};
    private IntConsumer onStep = by -> {};
    private Runnable onClose = () -> {};

    public FindBar(Messages words) {
        super(8);
        this.words = words;
        getStyleClass().add("find-bar");
        field.setId("find-field");
        field.setPromptText(words.text("find.prompt"));
        field.setAccessibleText(words.text("find.prompt"));
        field.setPrefColumnCount(22);
        field.setMinWidth(110);
        field.textProperty().addListener((_, _, query) -> onQuery.accept(query));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        place.getStyleClass().add("find-place");
        counts.getStyleClass().add("find-counts");
        place.setMinWidth(Region.USE_PREF_SIZE);
        counts.setMinWidth(0);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        notes.setId("find-notes");
        notes.getStyleClass().add("find-notes");
        notes.setMinWidth(Region.USE_PREF_SIZE);
        notes.managedProperty().bind(notes.visibleProperty());
        previous = button(MaterialDesignA.ARROW_UP, "command.find-previous", () -> onStep.accept(-1));
        next = button(MaterialDesignA.ARROW_DOWN, "command.find-next", () -> onStep.accept(1));
        Button close = button(MaterialDesignC.CLOSE, "find.close", () -> onClose.run());
        getChildren().addAll(field, previous, next, place, counts, notes, close);
        show(Found.NOTHING, List.of());
        showNotes(0);
    }

    /** The field gives way first, down to a word's width: where the words are stays readable in a narrow window. */
    @Override
    protected void layoutChildren() {
        double beside = snappedLeftInset() + snappedRightInset();
        for (Node child : getManagedChildren()) {
            beside += child.equals(field) ? 0 : snapSizeX(child.prefWidth(-1)) + snapSpaceX(getSpacing());
        }
        field.setMaxWidth(Math.max(field.minWidth(-1), getWidth() - beside));
        super.layoutChildren();
    }

    private Button button(Ikon icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void keyPressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case ESCAPE -> onClose.run();
            case ENTER -> {
                known = field.isFocused();
                if (known) {
                    onStep.accept(event.isShiftDown() ? -1 : 1);
                }
            }
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** Who is told what the reader looks for. */
    public void setOnQuery(Consumer<String> listener) {
        onQuery = listener;
    }

    /** Who is asked to go on, or back. */
    public void setOnStep(IntConsumer listener) {
        onStep = listener;
    }

    public void setOnClose(Runnable listener) {
        onClose = listener;
    }

    /** Who shows the notes that hold the words. */
    public void setOnNotes(Runnable listener) {
        notes.setOnAction(_ -> listener.run());
    }

    /** Says how many notes hold the words; the way to them is there where any does. */
    public void showNotes(int number) {
        notes.setVisible(number > 0);
        notes.setText(words.text("find.notes", number));
    }

    /** Puts the keyboard into the field. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    public String query() {
        return field.getText();
    }

    public boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    /** Says at which of how many places the reader is, and how many there are in each of these articles. */
    public void show(Found found, List<String> articles) {
        boolean asked = !field.getText().isBlank();
        previous.setDisable(found.hits().isEmpty());
        next.setDisable(found.hits().isEmpty());
        place.setText(!asked ? "" : found.now().map(hit -> place(found, hit)).orElse(words.text("find.nothing")));
        counts.setText(
                found.hits().isEmpty()
                        ? ""
                        : found.counts(articles).entrySet().stream()
                                .map(each -> words.text("find.count", each.getKey(), each.getValue()))
                                .collect(Collectors.joining(" · ")));
        counts.setTooltip(new Tooltip(counts.getText()));
    }

    private String place(Found found, Hit hit) {
        String at = words.text("find.place", found.at() + 1, found.hits().size(), hit.article());
        return hit.part() == Hit.Part.TEXT ? at : at + ", " + words.text("find.part." + hit.part());
    }
}
