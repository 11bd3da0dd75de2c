package crossread.ui.view.sources;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.tip.LateTip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** What stands around the fields of the square: the articles on two sides of it, and the room each field takes. */
final class ShareSquare extends GridPane {
    /** Of the names beside the fields, and of a field, in pixels. */
    static final double HEAD = 128;

    static final double NARROWEST = 74;
    private static final double WIDEST = 170;
    static final double LOWEST = 42;
    static final double GAP = 2;

    private final Messages words;

    ShareSquare(Messages words) {
        super(GAP, GAP);
        this.words = words;
        getStyleClass().add("sources-grid");
    }

    /** Makes room for the fields of {@code articles}; none of them is there yet. */
    void show(List<Article> articles) {
        getChildren().clear();
        getColumnConstraints().setAll(columns(articles.size()));
        getRowConstraints().setAll(rows(articles.size()));
        Label corner = new Label(words.text("view.sources.corner"));
        corner.getStyleClass().add("sources-corner");
        add(corner, 0, 0);
        for (int i = 0; i < articles.size(); i++) {
            Label by = head(articles.get(i));
            by.setMaxWidth(Double.MAX_VALUE);
            by.setAlignment(Pos.CENTER);
            add(by, i + 1, 0);
            add(head(articles.get(i)), 0, i + 1);
            put(self(), i, i);
        }
    }

    /** Puts a field there; {@code row} and {@code column} are counted from 0, without the names. */
    void put(Node field, int row, int column) {
        add(field, column + 1, row + 1);
    }

    private static Label head(Article article) {
        Label head = new Label(article.name(), new SigilBadge(article.id()));
        head.getStyleClass().add("sources-head");
        LateTip.install(head, article::name);
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

    /** As high as they will be when their fields are made, so that nothing moves then. */
    private static List<RowConstraints> rows(int count) {
        List<RowConstraints> rows = new ArrayList<>(List.of(new RowConstraints()));
        for (int i = 0; i < count; i++) {
            RowConstraints row = new RowConstraints();
            row.setMinHeight(LOWEST);
            rows.add(row);
        }
        return rows;
    }

    private static Label self() {
        Label self = new Label("·");
        self.getStyleClass().add("sources-self");
        self.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        self.setAlignment(Pos.CENTER);
        return self;
    }
}
