package crossread.ui.guide;

import crossread.guide.Chapter;
import crossread.messages.Messages;
import crossread.ui.scroll.PlainScroll;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The guide: the chapters at the left, the chosen one beside them. */
public final class GuideView extends BorderPane {
    private final List<Chapter> all;
    private final ObservableList<Chapter> found = FXCollections.observableArrayList();
    private final ListView<Chapter> list = new ListView<>(found);
    private final ScrollPane page = new PlainScroll();
    private final TextField search = new TextField();

    public GuideView(List<Chapter> chapters, Messages words) {
        all = List.copyOf(chapters);
        found.setAll(all);
        getStyleClass().add("guide");
        search.setId("guide-search");
        search.setPromptText(words.text("guide.search"));
        search.setAccessibleText(words.text("guide.search"));
        search.textProperty().addListener((_, _, text) -> find(text));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("guide-chapters");
        list.setAccessibleText(words.text("guide.chapters"));
        list.setCellFactory(_ -> new TitleCell());
        list.setPlaceholder(new Label(words.text("guide.nothing")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chapter) -> {
            if (chapter != null) {
                show(chapter);
            }
        });
        page.setId("guide-page");
        page.setFitToWidth(true);
        page.setAccessibleText(words.text("guide.page"));
        VBox side = new VBox(search, list);
        side.getStyleClass().add("guide-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        setLeft(side);
        setCenter(page);
        list.getSelectionModel().selectFirst();
    }

    /** The chapter that is shown stays so while it has the words. */
    private void find(String text) {
        Chapter shown = list.getSelectionModel().getSelectedItem();
        List<Chapter> holding = all.stream().filter(each -> each.holds(text)).toList();
        found.setAll(holding);
        if (holding.contains(shown)) {
            list.getSelectionModel().select(shown);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(Chapter chapter) {
        page.setContent(new ChapterView(chapter, this::open));
        page.setVvalue(0);
    }

    /** Shows the chapter with this id. */
    public void open(String id) {
        search.clear();
        all.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private static final class TitleCell extends ListCell<Chapter> {
        TitleCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty || chapter == null ? null : chapter.title());
        }
    }
}
