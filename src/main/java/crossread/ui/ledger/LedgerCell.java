package crossread.ui.ledger;

import crossread.messages.WrappingText;
import crossread.ui.columns.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Draws one line of the ledger. */
final class LedgerCell extends ListCell<LedgerLine> {
    /** With more articles the dots go without letters, or they would push the fact out of the line. */
    private static final int MOST_LETTERS = 6;

    /** A fact is read at a glance or not at all; the whole of it is in its tooltip and on the cards. */
    private static final int LABEL_LINES = 2;

    private final LedgerNames names;
    private final Consumer<LedgerLine> toggle;
    private Optional<LedgerLine> drawn = Optional.empty();

    LedgerCell(LedgerNames names, Consumer<LedgerLine> toggle) {
        this.names = names;
        this.toggle = toggle;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof LedgerLine.Head) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(LedgerLine line, boolean empty) {
        super.updateItem(line, empty);
        // A list asks for every cell anew when one changes; drawing one takes a millisecond.
        Optional<LedgerLine> wanted = empty ? Optional.empty() : Optional.ofNullable(line);
        if (wanted.isPresent() && wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        getStyleClass().removeAll("ledger-head", "ledger-row", "ledger-inner");
        setText(null);
        setTooltip(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case LedgerLine.Head head -> draw(head);
            case LedgerLine.Row row -> draw(row);
        }
    }

    private void draw(LedgerLine.Head head) {
        getStyleClass().add("ledger-head");
        FontIcon chevron = new FontIcon(head.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        Label name = new Label(names.group(head.key()));
        Label count = new Label(Integer.toString(head.count()));
        count.getStyleClass().add("count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, chevron, mark(head.key()), name, space, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + count.getText());
    }

    private static Region mark(GroupKey key) {
        return key instanceof GroupKey.Only(String article) ? new SigilBadge(article) : mark(FactClass.of(key));
    }

    /** A sample of the line under the words in the text, so that the ledger is the legend of the marks. */
    static Region mark(FactClass of) {
        Region sample = new Region();
        sample.getStyleClass()
                .addAll(
                        "mark-sample",
                        switch (of) {
                            case DIFFERS -> "mark-differs";
                            case ONLY -> "mark-only";
                            case UNCERTAIN -> "mark-uncertain";
                            case SHARED -> "mark-shared";
                            case SET_ASIDE -> "mark-none";
                        });
        return sample;
    }

    private void draw(LedgerLine.Row line) {
        LedgerRow row = line.row();
        getStyleClass().add("ledger-row");
        if (line.inner()) {
            getStyleClass().add("ledger-inner");
        }
        String around = names.detail(row);
        Region detail = detail(
                around.isEmpty() ? names.kind(row.kind()) : around,
                !row.folded().isEmpty());
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox below = new HBox(8, detail, dots(row));
        below.setAlignment(Pos.BOTTOM_LEFT);
        VBox texts = new VBox(1, new ShortText(names.label(row), LABEL_LINES, "fact-label"), below);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox graphic = new HBox(8, FactIcons.icon(row.kind()), texts);
        graphic.setAlignment(Pos.CENTER_LEFT);
        if (!row.folded().isEmpty()) {
            texts.getChildren().add(fold(line));
        }
        setGraphic(graphic);
        setAccessibleText(names.spoken(row));
        Tooltip tooltip = new Tooltip(String.join("\n", tips(row)));
        tooltip.setWrapText(!WrappingText.isNeeded(tooltip.getText()));
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
    }

    /** What stands for a whole sentence shows more of it. */
    private static Region detail(String text, boolean sentence) {
        if (sentence) {
            return new ShortText(text, LABEL_LINES, "fact-detail");
        }
        Label line = new Label(text);
        line.getStyleClass().add("fact-detail");
        return line;
    }

    private List<String> tips(LedgerRow row) {
        List<String> tips = new ArrayList<>(List.of(names.kind(row.kind()) + ": " + names.label(row)));
        Stream.of(names.remark(row.remark()), names.aside(row.where()))
                .filter(tip -> !tip.isEmpty())
                .forEach(tips::add);
        return tips;
    }

    private Button fold(LedgerLine.Row line) {
        Button more = new Button(
                line.open() ? names.foldClosed() : names.foldOpen(line.row().folded()),
                new FontIcon(line.open() ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        more.getStyleClass().addAll("flat", "fold");
        more.setMinWidth(0);
        more.setFocusTraversable(false);
        more.setOnAction(_ -> toggle.accept(line));
        return more;
    }

    private static HBox dots(LedgerRow row) {
        HBox dots = new HBox(3);
        dots.setAlignment(Pos.CENTER_RIGHT);
        dots.setMinWidth(Region.USE_PREF_SIZE);
        boolean letters = row.dots().size() <= MOST_LETTERS;
        for (LedgerRow.Dot dot : row.dots()) {
            SigilBadge badge = SigilBadge.dot(dot);
            if (!letters) {
                badge.getStyleClass().add("small");
                badge.setText("");
            }
            dots.getChildren().add(badge);
        }
        return dots;
    }
}
