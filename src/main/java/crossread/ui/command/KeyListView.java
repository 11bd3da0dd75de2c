package crossread.ui.command;

import crossread.messages.Messages;
import crossread.ui.scroll.PlainScroll;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The list of all keys, section by section. */
public final class KeyListView extends PlainScroll {

    public KeyListView(List<KeySection> sections, Messages words) {
        HBox columns = new HBox(48);
        columns.getStyleClass().add("key-list");
        columns.setPadding(new Insets(0, 16, 8, 4));
        int half = half(sections);
        List.of(sections.subList(0, half), sections.subList(half, sections.size()))
                .forEach(part -> columns.getChildren().add(column(part)));
        setContent(columns);
        setFitToWidth(true);
        setPrefSize(880, 560);
        setAccessibleText(words.text("command.keys"));
    }

    /** How many sections stand left, so that both columns are about as long. */
    private static int half(List<KeySection> sections) {
        int all = sections.stream().mapToInt(KeyListView::height).sum();
        int sum = 0;
        int count = 0;
        while (count < sections.size() && 2 * (sum + height(sections.get(count)) / 2) < all) {
            sum += height(sections.get(count++));
        }
        return count;
    }

    private static int height(KeySection section) {
        return section.lines().size() + 2;
    }

    private static GridPane column(List<KeySection> sections) {
        GridPane grid = new GridPane(24, 5);
        HBox.setHgrow(grid, Priority.ALWAYS);
        grid.setPrefWidth(380);
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(text);
        int line = 0;
        for (KeySection section : sections) {
            Label title = new Label(section.title());
            title.getStyleClass().add("key-section");
            grid.add(title, 0, line++, 2, 1);
            for (KeySection.Line each : section.lines()) {
                grid.addRow(line++, what(each), keys(each));
            }
        }
        return grid;
    }

    private static Label what(KeySection.Line line) {
        Label what = new Label(line.text());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        return what;
    }

    private static Label keys(KeySection.Line line) {
        Label keys = new Label(line.keys());
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return keys;
    }
}
