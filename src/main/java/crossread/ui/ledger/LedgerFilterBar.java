package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.fact.FactKind;
import crossread.ui.tip.LateTip;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The field and the menus that narrow the ledger. */
final class LedgerFilterBar extends VBox {
    private final Messages words;
    private final Consumer<LedgerFilter> onFilter;
    private final TextField search = new TextField();
    private final CheckMenu<FactKind> kinds;
    private final CheckMenu<String> articles;
    private final CheckMenu<FactClass> classes;
    private LedgerFilter filter = LedgerFilter.ALL;
    private List<String> ids = List.of();

    /**
     * @param onFilter is told what to narrow the list to
     * @param leave puts the focus into the list
     */
    LedgerFilterBar(Messages words, LedgerNames names, Consumer<LedgerFilter> onFilter, Runnable leave) {
        this.words = words;
        this.onFilter = onFilter;
        kinds = new CheckMenu<>(words, "ledger.by-kind", "ledger.kinds.all", set -> filter(filter.withKinds(set)));
        articles = new CheckMenu<>(
                words, "ledger.by-outlet", "ledger.outlets.all", set -> filter(filter.withArticles(named(set))));
        classes =
                new CheckMenu<>(words, "ledger.by-class", "ledger.classes.all", set -> filter(filter.withClasses(set)));
        kinds.offer(List.of(FactKind.values()), names::kind, FactIcons::icon);
        kinds.preset(words.text("ledger.kinds.figures"), matching(FactKind::isFigure));
        kinds.preset(words.text("ledger.kinds.names"), matching(FactKind::isName));
        kinds.preset(words.text("ledger.kinds.quotations"), EnumSet.of(FactKind.QUOTATION, FactKind.CLAIM));
        classes.offer(List.of(FactClass.values()), names::factClass, HeadView::mark);
        HBox menus = new HBox(4, kinds.button(), articles.button(), classes.button());
        getStyleClass().add("ledger-bar");
        getChildren().addAll(searchLine(leave), menus);
    }

    private HBox searchLine(Runnable leave) {
        search.setPromptText(words.text("ledger.search"));
        search.setAccessibleText(words.text("ledger.search"));
        search.textProperty().addListener((_, _, text) -> filter(filter.withText(text)));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button clear = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.setAccessibleText(words.text("ledger.clear"));
        LateTip.install(clear, clear::getAccessibleText);
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> search.clear());
        // As high as the field: the list below stays where it is when the button comes.
        clear.setMinHeight(0);
        clear.setPrefHeight(0);
        clear.setMaxHeight(Double.MAX_VALUE);
        return new HBox(4, search, clear);
    }

    /** Narrows the list no more. */
    void showAll() {
        search.clear();
        kinds.check(EnumSet.allOf(FactKind.class));
        classes.check(EnumSet.allOf(FactClass.class));
        articles.check(Set.copyOf(ids));
        filter(LedgerFilter.ALL);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Offers these articles to choose from; where they are others than before, all of them. */
    void offer(List<Article> shown) {
        List<String> now = shown.stream().map(Article::id).toList();
        if (!now.equals(ids) && !filter.articles().isEmpty()) {
            filter(filter.withArticles(Set.of()));
        }
        ids = now;
        Set<String> wanted = filter.articles().isEmpty() ? Set.copyOf(now) : filter.articles();
        articles.offer(
                now,
                id -> shown.stream()
                        .filter(article -> article.id().equals(id))
                        .map(Article::name)
                        .collect(Collectors.joining()),
                SigilBadge::new);
        articles.check(wanted);
    }

    /** All of them is no choice: so an article that comes later is listed too. */
    private Set<String> named(Set<String> checked) {
        return checked.size() == ids.size() ? Set.of() : checked;
    }

    private static Set<FactKind> matching(Predicate<FactKind> test) {
        Set<FactKind> set = EnumSet.allOf(FactKind.class);
        set.removeIf(test.negate());
        return set;
    }

    private void filter(LedgerFilter value) {
        filter = value;
        onFilter.accept(value);
    }
}
