package crossread.ui.articles;

import crossread.messages.Messages;
import crossread.model.article.Article;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Under the list: the articles that are kept out of the comparison, each to be added or forgotten. */
final class KeptOutView extends VBox {
    private final Messages words;
    private final Label heading = new Label();
    private Consumer<Article> onAdmit = article -> {};
    private Consumer<Article> onForget = article -> {};

    KeptOutView(Messages words) {
        this.words = words;
        getStyleClass().add("kept-out");
        heading.getStyleClass().add("kept-out-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        show(List.of());
    }

    void setOn(Consumer<Article> admit, Consumer<Article> forget) {
        onAdmit = admit;
        onForget = forget;
    }

    void show(List<Article> articles) {
        heading.setText(words.text("kept-out.heading", articles.size()));
        getChildren().setAll(heading);
        articles.forEach(article -> getChildren().add(row(article)));
        setVisible(!articles.isEmpty());
        setManaged(!articles.isEmpty());
    }

    private VBox row(Article article) {
        String name = article.name();
        String title =
                article.metadata().title().filter(text -> !text.equals(name)).orElse("");
        Label outlet = new Label(name);
        outlet.getStyleClass().add("article-outlet");
        Label headline = new Label(title);
        headline.setTooltip(new Tooltip(title));
        headline.getStyleClass().add("kept-out-title");
        for (Label label : new Label[] {outlet, headline}) {
            label.setMinWidth(0);
        }
        Button admit = new Button(words.text("kept-out.admit"));
        admit.getStyleClass().add("small");
        admit.setMinWidth(Region.USE_PREF_SIZE);
        admit.setAccessibleText(words.text("kept-out.admit-named", name));
        admit.setOnAction(_ -> onAdmit.accept(article));
        Button forget = new Button(words.text("kept-out.forget"));
        forget.getStyleClass().addAll("small", "flat");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setAccessibleText(words.text("kept-out.forget-named", name));
        forget.setOnAction(_ -> onForget.accept(article));
        HBox buttons = new HBox(6, admit, forget);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(2, outlet, headline, buttons);
        HBox.setHgrow(row, Priority.ALWAYS);
        headline.setManaged(!title.isEmpty());
        return row;
    }
}
