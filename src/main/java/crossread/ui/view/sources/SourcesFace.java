package crossread.ui.view.sources;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Sentence;
import crossread.model.SentenceRef;
import crossread.ui.columns.Selection;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.scroll.PlainScroll;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The square of articles and, for the chosen field, the sentences that are not covered. */
final class SourcesFace implements Face {
    private static final double HEAD = 128;
    private static final double NARROWEST = 74;
    private static final double WIDEST = 170;

    private final Frame frame;
    private final Messages words;
    private final Frame.Worker counting;
    private final Label line = new Label();
    private final GridPane grid = new GridPane(2, 2);
    private final Label heading = new Label();
    private final ListView<SentenceRef> list = new ListView<>();
    private final VBox box;
    private final Map<List<Integer>, ToggleButton> fields = new LinkedHashMap<>();
    private Optional<Comparison> comparison = Optional.empty();
    private Selection selection = new Selection.Nothing();
    private Optional<Share> opened = Optional.empty();
    private boolean filling;
    private boolean waits;

    SourcesFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        this.counting = frame.worker();
        line.getStyleClass().add("view-line");
        line.setText(words.text("view.sources.hint"));
        line.setWrapText(true);
        grid.getStyleClass().add("sources-grid");
        ScrollPane scroll = new PlainScroll(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(90);
        scroll.getStyleClass().add("sources-scroll");
        heading.getStyleClass().add("sources-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.managedProperty().bind(heading.textProperty().isNotEmpty());
        list.getStyleClass().add("sources-list");
        list.setAccessibleText(words.text("view.sources.list"));
        Label nothing = new Label(words.text("view.sources.choose"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("ledger-empty");
        list.setPlaceholder(nothing);
        list.setMinHeight(70);
        list.setPrefHeight(150);
        list.setCellFactory(_ -> new SentenceCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, at) -> chosen(at));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                go();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(line, scroll, heading, list);
        box.getStyleClass().add("sources");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        fields.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> fields.values().stream().findFirst())
                .ifPresentOrElse(Node::requestFocus, () -> {
                    waits = true;
                    list.requestFocus();
                });
    }

    @Override
    public void show(Comparison value) {
        comparison = Optional.of(value);
        counting.start(() -> Shares.of(value), this::draw);
    }

    @Override
    public void select(Selection value) {
        selection = value;
        mark();
    }

    private void draw(Shares shares) {
        boolean focused =
                (waits && list.isFocused()) || fields.values().stream().anyMatch(Node::isFocused);
        waits = false;
        List<Article> articles = comparison.map(Comparison::articles).orElse(List.of());
        fields.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(columns(articles.size()));
        Label corner = new Label(words.text("view.sources.corner"));
        corner.getStyleClass().add("sources-corner");
        grid.add(corner, 0, 0);
        for (int i = 0; i < articles.size(); i++) {
            Label by = head(articles.get(i));
            by.setMaxWidth(Double.MAX_VALUE);
            by.setAlignment(Pos.CENTER);
            grid.add(by, i + 1, 0);
            grid.add(head(articles.get(i)), 0, i + 1);
            for (int j = 0; j < articles.size(); j++) {
                int row = i;
                int column = j;
                shares.share(articles.get(i).id(), articles.get(j).id())
                        .ifPresentOrElse(
                                share -> grid.add(field(share, row, column), column + 1, row + 1),
                                () -> grid.add(self(), column + 1, row + 1));
            }
        }
        filling = true;
        list.getItems().clear();
        heading.setText("");
        filling = false;
        opened.flatMap(before -> shares.share(before.of(), before.by())).ifPresent(this::open);
        if (focused) {
            // Before its first style pass a scroll pane does not hold its content, which then takes no focus.
            box.applyCss();
            focus();
        }
    }

    private static Label head(Article article) {
        Label head = new Label(article.name(), new SigilBadge(article.id()));
        head.getStyleClass().add("sources-head");
        head.setTooltip(new Tooltip(article.name()));
        return head;
    }

    private static List<ColumnConstraints> columns(int count) {
        List<ColumnConstraints> columns = new ArrayList<>(List.of(new ColumnConstraints(HEAD, HEAD, HEAD)));
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints(NARROWEST, NARROWEST, WIDEST);
            column.setHgrow(Priority.ALWAYS);
            columns.add(column);
        }
        return columns;
    }

    private static Label self() {
        Label self = new Label("·");
        self.getStyleClass().add("sources-self");
        self.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        self.setAlignment(Pos.CENTER);
        return self;
    }

    private String said(Share share) {
        return words.text(
                "view.sources.field",
                name(share.by()),
                share.covered(),
                share.sentences(),
                name(share.of()),
                share.percent());
    }

    private String name(String article) {
        return comparison
                .flatMap(each -> each.article(article))
                .map(Article::name)
                .orElse(article);
    }

    private ToggleButton field(Share share, int row, int column) {
        Label percent = new Label(words.text("view.sources.percent", share.percent()));
        percent.getStyleClass().add("sources-percent");
        Label count = new Label(words.text("view.sources.of", share.covered(), share.sentences()));
        count.getStyleClass().add("sources-count");
        VBox face = new VBox(percent, count);
        face.setAlignment(Pos.CENTER);
        ToggleButton field = new ToggleButton();
        field.setGraphic(face);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(NARROWEST);
        field.getStyleClass().addAll("flat", "sources-field", "shade-" + share.shade());
        field.setUserData(share);
        String text = said(share);
        field.setAccessibleText(text);
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        field.setTooltip(tip);
        field.setOnAction(_ -> open(share));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(event, row, column));
        fields.put(List.of(row, column), field);
        return field;
    }

    /** Lists what is missing; a field that was open stays so when the stories are compared anew. */
    private void open(Share share) {
        opened = Optional.of(share);
        fields.forEach((place, field) -> field.setSelected(share.equals(field.getUserData())));
        heading.setText(said(share)
                + (share.missing().isEmpty()
                        ? ""
                        : " "
                                + words.text(
                                        "view.sources.missing", share.missing().size())));
        filling = true;
        list.getItems().setAll(share.missing());
        list.getSelectionModel().clearSelection();
        filling = false;
        mark();
    }

    /** The arrows go from field to field, over the one that no article has with itself. */
    private void walk(KeyEvent event, int row, int column) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(fields.get(List.of(row, column))).ifPresent(ToggleButton::fire);
            if (!list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().select(0);
            }
            event.consume();
        }
        if (down == 0 && right == 0) {
            return;
        }
        for (int step = 1; step <= 2; step++) {
            ToggleButton next = fields.get(List.of(row + step * down, column + step * right));
            if (next != null) {
                next.requestFocus();
                break;
            }
        }
        event.consume();
    }

    private void mark() {
        filling = true;
        if (selection instanceof Selection.OfSentence(SentenceRef at)
                && list.getItems().contains(at)) {
            list.getSelectionModel().select(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private void chosen(SentenceRef at) {
        if (!filling && at != null) {
            frame.choose(new Selection.OfSentence(at));
        }
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(at -> frame.go(new Selection.OfSentence(at), at));
    }

    /** A sentence that is not covered. */
    private final class SentenceCell extends ListCell<SentenceRef> {
        SentenceCell() {
            setPrefWidth(0);
            setWrapText(true);
            getStyleClass().add("sources-sentence");
        }

        @Override
        protected void updateItem(SentenceRef at, boolean empty) {
            super.updateItem(at, empty);
            setText(
                    empty || at == null
                            ? null
                            : comparison
                                    .flatMap(each -> each.sentence(at))
                                    .map(Sentence::text)
                                    .orElse(""));
        }
    }
}
