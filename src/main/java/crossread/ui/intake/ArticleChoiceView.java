package crossread.ui.intake;

import crossread.messages.Messages;
import crossread.model.article.Metadata;
import crossread.ui.intake.ArticleChoice.Row;
import crossread.ui.scroll.PlainArea;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The articles of one file with a tick each, and the text of the one looked at, so that the split can be checked. */
public final class ArticleChoiceView extends VBox {
    private final ListView<Row> list = new ListView<>();
    private final Messages words;
    private final boolean ofSeveralFiles;

    public ArticleChoiceView(ArticleChoice choice, Messages words) {
        this.words = words;
        this.ofSeveralFiles = choice.ofSeveralFiles();
        getStyleClass().add("article-choice");
        Label count = new Label();
        count.textProperty()
                .bind(choice.count()
                        .map(chosen ->
                                words.text("choice.count", chosen, choice.rows().size())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(8, count, space, all(choice, true), all(choice, false));
        tools.setAlignment(Pos.CENTER_LEFT);
        list.getItems().setAll(choice.rows());
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.text("choice.list"));
        list.setOnKeyPressed(event -> {
            Row row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                row.wanted().set(!row.wanted().get());
                event.consume();
            }
        });
        TextArea text = new PlainArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.text("choice.text"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            text.setText(row == null ? "" : row.article().body());
            text.setScrollTop(0);
        });
        list.getSelectionModel().selectFirst();
        SplitPane split = new SplitPane(list, text);
        split.setDividerPositions(.55);
        VBox.setVgrow(split, Priority.ALWAYS);
        Label help = new Label(words.text("choice.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("quiet");
        getChildren().addAll(help, tools, split);
        setPrefSize(820, 460);
    }

    /** Where the keyboard starts. */
    public void focusList() {
        list.requestFocus();
    }

    private Button all(ArticleChoice choice, boolean wanted) {
        Button button = new Button(words.text(wanted ? "choice.all" : "choice.none"));
        button.setOnAction(_ -> choice.wantAll(wanted));
        return button;
    }

    private String about(Row row) {
        Metadata metadata = row.article().metadata();
        List<String> parts = new ArrayList<>();
        metadata.outlet().ifPresent(parts::add);
        metadata.published()
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(day))
                .ifPresent(parts::add);
        parts.add(words.text("choice.words", row.words()));
        if (ofSeveralFiles) {
            parts.add(row.article().origin().file());
        }
        return String.join(" · ", parts);
    }

    private final class Cell extends ListCell<Row> {
        private final CheckBox tick = new CheckBox();
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox line = new HBox(10, tick, new VBox(2, name, about));
        private BooleanProperty bound = new SimpleBooleanProperty();

        Cell() {
            name.getStyleClass().add("choice-name");
            about.getStyleClass().add("quiet");
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(0);
            name.setMinWidth(0);
            // The list itself is the stop of the Tab key; Space ticks the row it is on.
            tick.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            tick.selectedProperty().unbindBidirectional(bound);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            bound = row.wanted();
            tick.selectedProperty().bindBidirectional(bound);
            name.setText(row.name());
            about.setText(about(row));
            tick.setAccessibleText(row.name());
            setAccessibleText(row.name() + ", " + about(row));
            setGraphic(line);
        }
    }
}
