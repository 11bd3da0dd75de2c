package crossread.ui.details;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The form for what is known about an article, with where each piece came from, the file and the warnings. */
public final class DetailsView extends VBox {
    private static final int SHORT_HASH = 12;
    private static final double TEXT_WIDTH = 340;

    private final Messages words;
    private final DetailsForm form;
    private final Languages languages;
    private final DayForm days;
    private final Map<MetadataField, Label> sources = new EnumMap<>(MetadataField.class);
    private final Map<MetadataField, Control> inputs = new EnumMap<>(MetadataField.class);
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    public DetailsView(Article article, Messages words) {
        this.words = words;
        this.form = new DetailsForm(article.metadata());
        this.languages = new Languages(words.locale());
        this.days = new DayForm(words.text("details.date-pattern"));
        getStyleClass().add("details-form");
        GridPane grid = new GridPane(12, 2);
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints input = new ColumnConstraints();
        input.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, input);
        int row = 0;
        for (MetadataField field : new MetadataField[] {
            MetadataField.TITLE,
            MetadataField.OUTLET,
            MetadataField.BYLINE,
            MetadataField.PUBLISHED,
            MetadataField.LANGUAGE,
            MetadataField.URL
        }) {
            add(grid, row, field);
            row += 2;
        }
        getChildren().addAll(grid, file(article.origin()));
        article.warnings()
                .forEach(warning -> getChildren()
                        .add(text(
                                words.textIfAny(
                                                "warning." + warning.key(),
                                                warning.arguments().toArray())
                                        .orElse(warning.key()),
                                "details-warning")));
        inputs.keySet().forEach(this::tell);
    }

    private void add(GridPane grid, int row, MetadataField field) {
        Label label = new Label(words.text("details." + field));
        Control input = field == MetadataField.LANGUAGE ? choice(field) : field(field);
        input.setId("details-" + field.name().toLowerCase(java.util.Locale.ROOT));
        input.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(input);
        Label source = text("", "details-source");
        inputs.put(field, input);
        sources.put(field, source);
        grid.add(label, 0, row);
        grid.add(input, 1, row);
        grid.add(source, 1, row + 1);
    }

    private TextField field(MetadataField field) {
        TextField input = new TextField(shown(field, form.text(field)));
        input.setPrefWidth(TEXT_WIDTH);
        if (field == MetadataField.PUBLISHED) {
            input.setPromptText(words.text("details.date-form"));
        }
        input.textProperty().addListener((_, _, text) -> write(field, text));
        return input;
    }

    private ComboBox<String> choice(MetadataField field) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(languages.tags(form.text(field)));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable String tag) {
                return tag == null || tag.isEmpty() ? words.text("details.unknown") : languages.name(tag);
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        choice.setValue(form.text(field));
        choice.valueProperty().addListener((_, _, tag) -> write(field, tag));
        return choice;
    }

    private void write(MetadataField field, String text) {
        form.write(field, field == MetadataField.PUBLISHED ? days.read(text) : text);
        tell(field);
        valid.set(form.result().isPresent());
    }

    /** What the form knows, as the reader writes it. */
    private String shown(MetadataField field, String text) {
        return field == MetadataField.PUBLISHED ? days.shown(text) : text;
    }

    /** Says where the field came from, or what is wrong with it. */
    private void tell(MetadataField field) {
        boolean right = form.isValid(field);
        Label source = sources.get(field);
        Control input = inputs.get(field);
        if (source == null || input == null) {
            return;
        }
        source.setText(right ? source(field) : words.text("details.date-wrong"));
        source.getStyleClass().remove("wrong");
        if (!right) {
            source.getStyleClass().add("wrong");
        }
        input.setAccessibleText(words.text("details." + field));
        input.setAccessibleHelp(source.getText());
    }

    private String source(MetadataField field) {
        String source = form.text(field).isEmpty()
                ? words.text("details.unknown")
                : form.foundIn(field)
                        .map(found -> words.text("found-in." + found))
                        .orElseGet(() -> words.text("found-in"));
        return form.asRead(field)
                .map(read -> words.text("details.before", source, shown(field, read)))
                .orElse(source);
    }

    private Label file(Origin origin) {
        String hash = origin.sha256();
        String shown = hash.substring(0, Math.min(SHORT_HASH, hash.length()));
        long kib = origin.bytes() / 1024;
        String size = kib == 0 ? words.text("details.bytes", origin.bytes()) : words.text("details.kib", kib);
        Label file = text(words.text("details.file", origin.file(), origin.format(), size, shown), "details-file");
        file.setTooltip(new Tooltip(words.text("details.hash", hash)));
        return file;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Whether every field can be taken as it is. */
    public ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    /** What is known now; empty while a field cannot be taken. */
    public Optional<Metadata> result() {
        return form.result();
    }

    /** Puts the focus into the first field. */
    public void focusFirst() {
        Optional.ofNullable(inputs.get(MetadataField.TITLE)).ifPresent(Control::requestFocus);
    }
}
