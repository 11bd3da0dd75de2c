package crossread.ui.view.wording;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.ledger.SigilBadge;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws one row of the list. */
final class RowCell extends ListCell<Row> {
    private final Messages words;

    /** @param go is told the line whose marked words were clicked, or that was clicked twice, with its first marked words */
    RowCell(Messages words, BiConsumer<SentenceRef, Span> go) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            boolean marked = event.getPickResult().getIntersectedNode() instanceof Text text
                    && text.getStyleClass().contains("telling-mark");
            boolean wanted = marked || event.getClickCount() == 2;
            if (wanted && event.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Line line) {
                go.accept(
                        line.at(),
                        line.marks().isEmpty() ? new Span(0, 0) : line.marks().getFirst());
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("telling-section", "telling-head", "telling-line");
        setText(null);
        setAccessibleText(null);
        setGraphic(
                switch (empty ? null : row) {
                    case null -> null;
                    case Row.Section section -> section(section);
                    case Row.Head head -> head(head);
                    case Row.Line line -> line(line);
                });
    }

    private Node section(Row.Section section) {
        getStyleClass().add("telling-section");
        Label title = new Label(section.title());
        title.getStyleClass().add("telling-section-title");
        setAccessibleText(section.title() + ", " + section.count());
        return title;
    }

    private Node head(Row.Head head) {
        getStyleClass().add("telling-head");
        FlowPane pane = new FlowPane(14, 4);
        pane.setAlignment(Pos.CENTER_LEFT);
        if (!head.about().isEmpty()) {
            Label about = new Label(head.about());
            about.getStyleClass().add("telling-about");
            pane.getChildren().add(about);
        }
        Label sort = new Label(head.sort());
        sort.getStyleClass().add("telling-sort");
        pane.getChildren().add(sort);
        head.terms().forEach(term -> pane.getChildren().add(term(term)));
        setAccessibleText(head.about() + ", " + head.sort() + ": "
                + head.terms().stream()
                        .map(term -> String.join(", ", term.articles()) + " " + spoken(term))
                        .collect(Collectors.joining("; ")));
        return pane;
    }

    private String spoken(Row.Term term) {
        if (term.without()) {
            return words.text("view.quotes.left-out");
        }
        return term.words().isEmpty() ? "" : "“" + term.words() + "”";
    }

    private Node term(Row.Term term) {
        HBox box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        term.articles().forEach(article -> {
            SigilBadge badge = new SigilBadge(article);
            badge.getStyleClass().add("sigil-dot");
            box.getChildren().add(badge);
        });
        if (!term.words().isEmpty()) {
            Label said = new Label(term.words());
            said.getStyleClass().add("telling-term");
            said.setMinWidth(0);
            box.getChildren().add(said);
        }
        if (term.without()) {
            Label without = new Label(words.text("view.quotes.left-out"));
            without.getStyleClass().add("telling-without");
            box.getChildren().add(without);
        }
        return box;
    }

    private Node line(Row.Line line) {
        getStyleClass().add("telling-line");
        SigilBadge badge = new SigilBadge(line.at().article());
        badge.getStyleClass().add("sigil-dot");
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        String around = line.quiet() ? "telling-around" : "telling-run";
        String marked = line.quiet() ? "telling-run" : "telling-mark";
        int start = 0;
        for (Span mark : line.marks()) {
            run(flow, line.text().substring(start, mark.start()), around);
            run(flow, mark.of(line.text()), marked);
            start = mark.end();
        }
        run(flow, line.text().substring(start), around);
        setAccessibleText(words.text("view.wording.spoken", line.outlet(), line.text()));
        HBox box = new HBox(10, badge, flow);
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    private static void run(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            Text run = new Text(words);
            run.getStyleClass().add(style);
            flow.getChildren().add(run);
        }
    }
}
