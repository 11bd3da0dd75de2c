package crossread.ui.view.notes;

import crossread.messages.Messages;
import crossread.model.work.Label;
import crossread.ui.notes.LabelChip;
import crossread.ui.notes.NoteTaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Above the list: which labels are shown, and what they are called. */
final class LabelBar extends HBox {
    private final Messages words;
    private final NoteTaker taker;
    private final Consumer<Set<Integer>> onFilter;
    private final FlowPane labels = new FlowPane(6, 4);
    private final List<ToggleButton> filters = new ArrayList<>();
    private final List<TextField> names = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final ToggleButton rename = new ToggleButton();
    private final Set<Integer> wanted = new TreeSet<>();

    /**
     * @param onFilter is told the labels that are to be shown; none for everything
     * @param search narrows the list to what holds certain words
     * @param onCopy copies what is shown
     */
    LabelBar(Messages words, NoteTaker taker, Consumer<Set<Integer>> onFilter, Node search, Runnable onCopy) {
        super(6);
        this.words = words;
        this.taker = taker;
        this.onFilter = onFilter;
        getStyleClass().add("label-bar");
        for (int number = 1; number <= Label.COUNT; number++) {
            filters.add(filter(number));
            names.add(field(number));
            named.add("");
        }
        labels.setAlignment(Pos.CENTER_LEFT);
        labels.setMinWidth(0);
        HBox.setHgrow(labels, Priority.ALWAYS);
        tell(rename, words.text("view.notes.rename"), new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
        rename.setId("rename-labels");
        rename.setOnAction(_ -> turn());
        Button copy = new Button();
        tell(copy, words.text("view.notes.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
        copy.setId("copy-notes");
        copy.setOnAction(_ -> onCopy.run());
        getChildren().addAll(labels, search, rename, copy);
        turn();
    }

    private static void tell(ButtonBase button, String text, Node icon) {
        button.setGraphic(icon);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }

    private ToggleButton filter(int number) {
        ToggleButton filter = new ToggleButton("", new LabelChip(number));
        filter.getStyleClass().addAll("small", "label-filter");
        filter.setId("filter-label-" + number);
        filter.setOnAction(_ -> {
            if (filter.isSelected()) {
                wanted.add(number);
            } else {
                wanted.remove(number);
            }
            onFilter.accept(Set.copyOf(wanted));
        });
        return filter;
    }

    private TextField field(int number) {
        TextField field = new TextField();
        field.setPrefColumnCount(9);
        field.setId("name-label-" + number);
        field.setAccessibleText(words.text("view.notes.label-name", number));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep(number);
            }
        });
        field.setOnAction(_ -> keep(number));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(named.get(number - 1));
                rename.setSelected(false);
                turn();
                rename.requestFocus();
                event.consume();
            }
        });
        return field;
    }

    private void keep(int number) {
        String name = names.get(number - 1).getText();
        if (!name.strip().equals(named.get(number - 1))) {
            taker.name(number, name);
        }
    }

    /** Shows the filters, or the fields in which the labels are named. */
    private void turn() {
        boolean naming = rename.isSelected();
        List<Node> shown = new ArrayList<>();
        for (int number = 1; number <= Label.COUNT; number++) {
            if (naming) {
                HBox line = new HBox(4, new LabelChip(number), names.get(number - 1));
                line.setAlignment(Pos.CENTER_LEFT);
                shown.add(line);
            } else {
                shown.add(filters.get(number - 1));
            }
        }
        labels.getChildren().setAll(shown);
        if (naming) {
            names.getFirst().requestFocus();
        }
    }

    /** Says what each label is called, and on how many things it is. */
    void show(NoteLines lines) {
        for (int number = 1; number <= Label.COUNT; number++) {
            String name = lines.notes().name(number);
            int count = lines.count(number);
            ToggleButton filter = filters.get(number - 1);
            filter.setText(words.text("view.notes.filter", name, count));
            filter.setAccessibleText(words.text("view.notes.only", name, count));
            filter.setTooltip(new Tooltip(filter.getAccessibleText()));
            named.set(number - 1, name);
            TextField field = names.get(number - 1);
            if (!field.isFocused() || field.getText().isBlank()) {
                field.setText(name);
            }
        }
    }
}
