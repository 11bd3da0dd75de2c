package crossread.ui.command;

import crossread.messages.Messages;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The list of all keys, section by section. */
public final class KeyListView extends ScrollPane {

    public KeyListView(List<KeySection> sections, Messages words) {
        GridPane grid = new GridPane(32, 5);
        grid.getStyleClass().add("key-list");
        grid.setPadding(new Insets(0, 16, 8, 4));
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
        setContent(grid);
        setFitToWidth(true);
        setPrefSize(640, 520);
        setAccessibleText(words.text("command.keys"));
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
