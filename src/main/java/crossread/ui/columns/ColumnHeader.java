package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Metadata;
import crossread.model.MetadataField;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The head of a card: sigil, outlet, headline, byline and date. */
final class ColumnHeader extends VBox {
    private final Label outlet = new Label();
    private final Label counts = new Label();
    private final Headline headline = new Headline();
    private final Label by = new Label();

    /**
     * @param countsText how long the text is
     * @param onDetails shows what is known about the article
     */
    ColumnHeader(Article article, int index, String countsText, Messages words, Runnable onDetails) {
        getStyleClass().add("column-header");
        setMinHeight(0);
        outlet.getStyleClass().add("outlet");
        outlet.setText(article.name());
        outlet.setMinWidth(0);
        tip(outlet, article.name() + from(article, MetadataField.OUTLET, words));
        counts.getStyleClass().add("counts");
        counts.setText(countsText);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button details = new Button("", new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
        details.getStyleClass().addAll("flat", "button-icon", "details");
        String what = words.text("columns.details", article.name());
        details.setAccessibleText(what);
        details.setTooltip(new Tooltip(what));
        details.setOnAction(_ -> onDetails.run());
        details.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox top = new HBox(new SigilBadge(article.id(), index), outlet, between, counts, details);
        top.getStyleClass().add("column-top");
        top.setAlignment(Pos.CENTER_LEFT);
        by.getStyleClass().add("byline");
        by.setText(byline(article.metadata(), words));
        by.setMinWidth(0);
        tip(by, sources(article, words));
        getChildren().add(top);
        article.metadata().title().ifPresent(title -> {
            headline.set(title, title + from(article, MetadataField.TITLE, words));
            getChildren().add(headline);
        });
        if (!by.getText().isEmpty()) {
            getChildren().add(by);
        }
    }

    private static void tip(Label label, String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        if (!text.isEmpty()) {
            label.setTooltip(tip);
        }
    }

    /** A line that says where the field came from; nothing where nobody said. */
    private static String from(Article article, MetadataField field, Messages words) {
        return article.metadata()
                .foundIn(field)
                .map(found -> "\n" + words.text("found-in." + found))
                .orElse("");
    }

    private static String sources(Article article, Messages words) {
        return Stream.of(MetadataField.BYLINE, MetadataField.PUBLISHED)
                .flatMap(field -> article.metadata().foundIn(field).stream()
                        .map(found -> words.text(
                                "columns.from", words.text("details." + field), words.text("found-in." + found))))
                .collect(Collectors.joining("\n"));
    }

    private static String byline(Metadata metadata, Messages words) {
        List<String> parts = new ArrayList<>();
        metadata.byline().ifPresent(parts::add);
        metadata.published()
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(day))
                .ifPresent(parts::add);
        return String.join(" \u00b7 ", parts);
    }

    /** A headline of at most two lines; the whole of it is in its tooltip. */
    private static final class Headline extends Region {
        private final Label label = new Label();

        Headline() {
            label.getStyleClass().add("headline");
            label.setWrapText(true);
            getChildren().add(label);
        }

        void set(String title, String tip) {
            label.setText(title);
            tip(label, tip);
        }

        private double height(double width) {
            double oneLine = label.prefHeight(Double.MAX_VALUE);
            return Math.min(label.prefHeight(width <= 0 ? Double.MAX_VALUE : width), Math.ceil(2.2 * oneLine));
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            return height(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return height(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            layoutInArea(label, 0, 0, getWidth(), getHeight(), 0, javafx.geometry.HPos.LEFT, VPos.TOP);
        }
    }
}
