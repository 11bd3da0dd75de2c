package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.ui.columns.text.HeadlineWords;
import crossread.ui.tip.LateTip;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The head of a card: sigil, outlet, headline, byline and date. */
final class ColumnHeader extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final int LINES = 2;
    private static final int LINES_IF_TALL = 3;

    private final Label outlet = new Label();
    private final Label counts = new Label();
    /** The whole of it is in its tooltip. */
    private final ShortText headline = new ShortText("", LINES, "headline");

    private final Label by = new Label();
    /** What is said below the headline where there is height for it. */
    private final List<Label> below = new ArrayList<>();

    /**
     * @param countsText how long the text is
     * @param notes what the headline has to do with the text
     * @param onDetails shows what is known about the article
     */
    ColumnHeader(
            Article article, int index, String countsText, HeadlineWords notes, Messages words, Runnable onDetails) {
        getStyleClass().add("column-header");
        setMinHeight(0);
        outlet.getStyleClass().add("outlet");
        outlet.setText(article.name());
        outlet.setMinWidth(0);
        tip(outlet, article.name() + from(article, MetadataField.OUTLET, words));
        counts.getStyleClass().add("counts");
        counts.setText(countsText);
        Button details = new Button("", new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
        details.getStyleClass().addAll("flat", "button-icon", "details");
        String what = words.text("columns.details", article.name());
        details.setAccessibleText(what);
        LateTip.install(details, () -> what);
        details.setOnAction(_ -> onDetails.run());
        details.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox top = new ColumnTop(new SigilBadge(article.id(), index), outlet, counts, details);
        by.getStyleClass().add("byline");
        by.setText(byline(article.metadata(), words));
        by.setMinWidth(0);
        tip(by, sources(article, words));
        getChildren().add(top);
        article.metadata().title().ifPresent(title -> {
            headline.setText(title);
            String beside = notes.whole().isEmpty() ? "" : "\n\n" + notes.whole();
            tip(headline.label(), title + from(article, MetadataField.TITLE, words) + beside);
            getChildren().add(headline);
        });
        if (!by.getText().isEmpty()) {
            below.add(by);
        }
        edited(article.metadata(), words).ifPresent(text -> {
            Label edited = new Label(text);
            edited.getStyleClass().addAll("byline", "by-reader");
            edited.setMinWidth(0);
            tip(edited, text);
            below.add(edited);
        });
        if (!notes.line().isEmpty()) {
            Label note = new Label(notes.line(), new FontIcon(MaterialDesignF.FORMAT_TITLE));
            note.getStyleClass().add("headline-note");
            note.setMinWidth(0);
            note.setWrapText(true);
            note.setAccessibleText(notes.whole());
            tip(note, notes.whole());
            below.add(note);
        }
        getChildren().addAll(below);
    }

    /** In a low header the headline takes one line and nothing stands below it; in a tall window it may take three. */
    void setRoom(boolean low, boolean tall) {
        headline.setLines(low ? 1 : tall ? LINES_IF_TALL : LINES);
        below.forEach(each -> {
            each.setVisible(!low);
            each.setManaged(!low);
        });
        pseudoClassStateChanged(LOW, low);
    }

    /** Shows whether words that were looked for stand in the headline. */
    void setFound(List<String> styles) {
        headline.getStyleClass().removeAll("found-headline", "found-headline-now");
        styles.forEach(style -> headline.getStyleClass().add(style.replace("found", "found-headline")));
    }

    private static void tip(Label label, String text) {
        new LateTip(
                label, () -> Optional.of(text).filter(told -> !told.isEmpty()).map(ColumnHeader::tip));
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(!WrappingText.isNeeded(text));
        tip.setMaxWidth(420);
        return tip;
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

    /** What of all this the reader wrote. */
    private static Optional<String> edited(Metadata metadata, Messages words) {
        String fields = Arrays.stream(MetadataField.values())
                .filter(metadata::isEdited)
                .map(field -> words.text("details." + field))
                .collect(Collectors.joining(", "));
        return Optional.of(fields).filter(text -> !text.isEmpty()).map(text -> words.text("columns.written", text));
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
}
