package crossread.ui.about;

import crossread.messages.Messages;
import crossread.ui.scroll.PlainArea;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says what the program is, on what it runs, and what it is made of; a licence's text stands beside what it is for. */
public final class AboutView extends VBox {
    private final Messages words;
    private final Licences licences;
    private final TextArea text = new PlainArea();

    public AboutView(Build build, Licences licences, Messages words) {
        super(10);
        this.words = words;
        this.licences = licences;
        getStyleClass().add("about");
        Label what = line(words.text("about.text"));
        Label on = line(words.text("about.on", build.java(), build.javafx(), build.system()));
        on.getStyleClass().add("about-quiet");
        List<Shipped> all = licences.all();
        Label heading = line(words.text("about.ships", all.size()));
        heading.getStyleClass().add("about-heading");
        ListView<Shipped> list = new ListView<>();
        list.setId("about-list");
        list.getItems().setAll(all);
        list.setCellFactory(_ -> new ShippedCell());
        list.setAccessibleText(words.text("about.list"));
        list.setPrefSize(250, 250);
        list.setMinWidth(Region.USE_PREF_SIZE);
        text.setId("about-licence");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.text("about.licence"));
        text.setPrefSize(430, 250);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> show(chosen));
        list.getSelectionModel().selectFirst();
        HBox side = new HBox(10, list, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().addAll(what, on, heading, side);
        setPrefWidth(700);
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void show(Shipped chosen) {
        String licence = String.join(words.text("about.or"), chosen.licences());
        StringBuilder out = new StringBuilder(chosen.name()).append('\n').append(licence);
        for (String line : List.of(chosen.holder(), chosen.home())) {
            if (!line.isEmpty()) {
                out.append('\n').append(line);
            }
        }
        licences.text(chosen).ifPresent(all -> out.append("\n\n").append(all.strip()));
        text.setText(out.toString());
        text.setScrollTop(0);
    }

    private static final class ShippedCell extends ListCell<Shipped> {
        ShippedCell() {
            setPrefWidth(0); // the list is as wide as it is; a longer name goes on in a second line
            setWrapText(true);
        }

        @Override
        protected void updateItem(Shipped item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name());
        }
    }
}
