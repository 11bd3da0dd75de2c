package crossread.ui.articles;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.ui.desk.Repair;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.notes.NoteSigns;
import crossread.ui.tip.LateTip;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Draws one article of the list; in a narrow list its letter alone. */
final class ArticleCell extends ListCell<ArticleSummary> {
    private final Messages words;
    private final boolean narrow;
    private final IntConsumer onReview;
    private final BiConsumer<Integer, Repair> onRepair;
    private final LateTip tip = new LateTip(this, this::tip);
    private String told = "";

    /**
     * @param onReview shows what was set aside of the article at a place of the list
     * @param onRepair does what reading offered for that article
     */
    ArticleCell(Messages words, boolean narrow, IntConsumer onReview, BiConsumer<Integer, Repair> onRepair) {
        this.words = words;
        this.narrow = narrow;
        this.onReview = onReview;
        this.onRepair = onRepair;
        getStyleClass().add("article-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ArticleSummary article, boolean empty) {
        super.updateItem(article, empty);
        setText(null);
        if (empty || article == null) {
            setGraphic(null);
            told = "";
            tip.renew();
            setAccessibleText(null);
            return;
        }
        String details = String.join(" · ", details(article));
        List<String> lines = new ArrayList<>(List.of(article.outlet()));
        article.title().ifPresent(lines::add);
        lines.add(details);
        article.onlyHere().ifPresent(count -> lines.add(words.text("article.only-here", count)));
        lines.addAll(article.relations());
        lines.addAll(aside(article));
        article.warnings().forEach(warning -> lines.add(warningText(warning)));
        lines.addAll(article.noted());
        setAccessibleText(article.sigil() + ". " + String.join(". ", lines));
        told = String.join("\n", lines);
        tip.renew();
        setGraphic(narrow ? badge(article) : wide(article, details));
    }

    private Optional<Tooltip> tip() {
        Tooltip tooltip = new Tooltip(told);
        tooltip.setWrapText(!WrappingText.isNeeded(told));
        tooltip.setMaxWidth(420);
        return Optional.of(tooltip).filter(_ -> !told.isEmpty());
    }

    private static VBox badge(ArticleSummary article) {
        VBox box = new VBox(3, new SigilBadge(article.sigil()));
        box.setAlignment(Pos.CENTER);
        if (!article.warnings().isEmpty()) {
            box.getChildren().add(warningIcon());
        }
        if (!article.notes().isEmpty()) {
            FlowPane signs = new FlowPane(2, 2, new NoteSigns(article.notes()));
            signs.setAlignment(Pos.CENTER);
            box.getChildren().add(signs);
        }
        return box;
    }

    private HBox wide(ArticleSummary article, String details) {
        Label outlet = new Label(article.outlet());
        outlet.getStyleClass().add("article-outlet");
        HBox.setHgrow(outlet, Priority.ALWAYS);
        outlet.setMaxWidth(Double.MAX_VALUE);
        outlet.setWrapText(!WrappingText.isNeeded(article.outlet()));
        outlet.setMinHeight(Region.USE_PREF_SIZE);
        HBox top = new HBox(6, outlet);
        top.setAlignment(Pos.CENTER_LEFT);
        if (!article.warnings().isEmpty()) {
            top.getChildren().add(warningIcon());
        }
        VBox texts = new VBox(2, top);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        article.title().ifPresent(title -> {
            Label headline = new Label(title);
            headline.getStyleClass().add("article-title");
            headline.setWrapText(!WrappingText.isNeeded(title));
            headline.setMinHeight(Region.USE_PREF_SIZE);
            texts.getChildren().add(headline);
        });
        texts.getChildren().add(small(details));
        article.onlyHere().ifPresent(count -> texts.getChildren().add(small(words.text("article.only-here", count))));
        article.relations().forEach(relation -> {
            Label text = small(relation);
            text.getStyleClass().add("article-relation");
            texts.getChildren().add(text);
        });
        if (!aside(article).isEmpty()) {
            texts.getChildren().add(review(article));
        }
        article.warnings().stream().findFirst().ifPresent(warning -> {
            Label text = small(warningText(warning));
            text.getStyleClass().add("article-warning");
            texts.getChildren().add(text);
        });
        if (!article.notes().isEmpty()) {
            texts.getChildren().add(noted(article));
        }
        article.repairs().forEach(repair -> texts.getChildren().add(offer(article, repair)));
        HBox line = new HBox(10, new SigilBadge(article.sigil()), texts);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** What the reader put on it, and the first words of what the reader wrote. */
    private HBox noted(ArticleSummary article) {
        HBox line = new HBox(6, new NoteSigns(article.notes()));
        line.setAlignment(Pos.CENTER_LEFT);
        article.notes().notes().stream().findFirst().ifPresent(note -> {
            Label text = new Label(note.text().lines().findFirst().orElse(""));
            text.getStyleClass().add("article-detail");
            text.setMinWidth(0);
            line.getChildren().add(text);
        });
        return line;
    }

    private List<String> details(ArticleSummary article) {
        List<String> details = new ArrayList<>();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        article.published().ifPresent(date -> details.add(day.format(date)));
        details.add(words.text("article.words", article.words()));
        return details;
    }

    private List<String> aside(ArticleSummary article) {
        List<String> aside = new ArrayList<>();
        if (article.setAside() > 0) {
            aside.add(words.text("article.set-aside", article.setAside()));
        }
        if (article.asks() > 0) {
            aside.add(words.text("article.asks", article.asks()));
        }
        return aside;
    }

    private FlowPane review(ArticleSummary article) {
        FlowPane links = new FlowPane(8, 0);
        if (article.setAside() > 0) {
            links.getChildren().add(link(words.text("article.set-aside", article.setAside()), article));
        }
        if (article.asks() > 0) {
            Hyperlink asks = link(words.text("article.asks", article.asks()), article);
            asks.getStyleClass().add("article-asks");
            links.getChildren().add(asks);
        }
        return links;
    }

    private Button offer(ArticleSummary article, Repair repair) {
        Button offer = new Button(words.text("command." + repair.command()));
        offer.getStyleClass().addAll("small", "article-offer");
        offer.setFocusTraversable(false);
        offer.setOnAction(_ -> onRepair.accept(article.index(), repair));
        VBox.setMargin(offer, new Insets(3, 0, 1, 0));
        return offer;
    }

    private Hyperlink link(String text, ArticleSummary article) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("article-aside");
        link.setFocusTraversable(false);
        link.setOnAction(_ -> onReview.accept(article.index()));
        return link;
    }

    private String warningText(crossread.model.article.Warning warning) {
        return words.textIfAny("warning." + warning.key(), warning.arguments().toArray())
                .orElse(warning.key());
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("article-detail");
        label.setWrapText(!WrappingText.isNeeded(text));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FontIcon warningIcon() {
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add("warning-icon");
        return icon;
    }
}
