package crossread.ui.review;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What narrows the list: to what has to be checked, to one article, to one reason. */
final class ReviewFilterBar extends HBox {
    private final Messages words;
    private final Consumer<ReviewFilter> onFilter;
    private final ToggleButton asks = new ToggleButton();
    private final MenuButton menu = new MenuButton("", new FontIcon(MaterialDesignF.FILTER_VARIANT));
    private final Button all = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    private ReviewFilter filter = ReviewFilter.ALL;

    ReviewFilterBar(Messages words, Consumer<ReviewFilter> onFilter) {
        this.words = words;
        this.onFilter = onFilter;
        asks.setId("review-asks");
        asks.setOnAction(_ -> onFilter.accept(filter.withAsksOnly(asks.isSelected())));
        asks.setMinWidth(Region.USE_PREF_SIZE);
        asks.managedProperty().bind(asks.visibleProperty());
        menu.setId("review-filter");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setTooltip(new Tooltip(words.text("review.filter")));
        HBox.setHgrow(menu, Priority.ALWAYS);
        all.getStyleClass().addAll("flat", "button-icon");
        all.setAccessibleText(words.text("review.all"));
        all.setTooltip(new Tooltip(words.text("review.all")));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> onFilter.accept(ReviewFilter.ALL));
        all.managedProperty().bind(all.visibleProperty());
        setSpacing(4);
        getStyleClass().add("ledger-bar");
        getChildren().addAll(asks, menu, all);
    }

    void show(List<Article> articles, Set<Reason> reasons, int asking, ReviewFilter now) {
        filter = now;
        asks.setText(words.text("review.asks", asking));
        asks.setSelected(now.asksOnly());
        asks.setVisible(asking > 0 || now.asksOnly());
        all.setVisible(!now.equals(ReviewFilter.ALL));
        List<String> said = new ArrayList<>();
        now.article().ifPresent(said::add);
        now.reason().ifPresent(reason -> said.add(words.text("reason." + reason)));
        menu.setText(said.isEmpty() ? words.text("review.any") : String.join(" · ", said));
        menu.setAccessibleText(words.text("review.filter") + ". " + menu.getText());
        menu.getItems().clear();
        ToggleGroup ofArticles = new ToggleGroup();
        add(ofArticles, words.text("review.all-articles"), now.withArticle(Optional.empty()));
        articles.forEach(article ->
                add(ofArticles, article.id() + " · " + article.name(), now.withArticle(Optional.of(article.id()))));
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup ofReasons = new ToggleGroup();
        add(ofReasons, words.text("review.all-reasons"), now.withReason(Optional.empty()));
        reasons.forEach(reason -> add(ofReasons, words.text("reason." + reason), now.withReason(Optional.of(reason))));
    }

    private void add(ToggleGroup group, String text, ReviewFilter wanted) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(wanted.equals(filter));
        item.setOnAction(_ -> onFilter.accept(wanted));
        menu.getItems().add((MenuItem) item);
    }
}
