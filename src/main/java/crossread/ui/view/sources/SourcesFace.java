package crossread.ui.view.sources;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import crossread.ui.view.OpenGesture;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The square of articles and, for the chosen field, the sentences that are not covered. */
final class SourcesFace implements Face {
    private final Frame frame;
    private final Messages words;
    private final Frame.Worker counting;
    private final Label line = new Label();
    private final ShareGrid grid;
    private final Label heading = new Label();
    private final ListView<SentenceRef> list = new ListView<>();
    private final VBox box;
    private Optional<Comparison> comparison = Optional.empty();
    private Selection selection = new Selection.Nothing();
    private Optional<Share> opened = Optional.empty();
    private boolean filling;
    private boolean waits;

    SourcesFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        this.counting = frame.worker();
        grid = new ShareGrid(words, this::said, this::open, this::enter);
        line.getStyleClass().add("view-line");
        line.setText(words.text("view.sources.hint"));
        line.setWrapText(true);
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
        list.setPrefHeight(70);
        list.setCellFactory(_ -> new SentenceCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, at) -> chosen(at));
        OpenGesture.of(list, this::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(line, grid, heading, list);
        box.getStyleClass().add("sources");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        if (!grid.takeFocus()) {
            waits = true;
            list.requestFocus();
        }
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
        boolean focused = (waits && list.isFocused()) || grid.holdsFocus();
        waits = false;
        grid.show(comparison.map(Comparison::articles).orElse(List.of()), shares);
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

    /** Lists what is missing; a field that was open stays so when the stories are compared anew. */
    private void open(Share share) {
        opened = Optional.of(share);
        grid.choose(share);
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

    private void enter() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(0);
        }
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
