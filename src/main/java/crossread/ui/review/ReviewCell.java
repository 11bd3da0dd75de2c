package crossread.ui.review;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.Beginning;
import crossread.ui.columns.ShortText;
import crossread.ui.columns.SigilBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

/** Draws one line of the list; the chosen one whole, with everything that can be done about it. */
final class ReviewCell extends ListCell<ReviewLine> {
    private static final int SHORT = 2;
    private static final int LINK = 60;

    private final Messages words;
    private final ReviewView view;

    ReviewCell(Messages words, ReviewView view) {
        this.words = words;
        this.view = view;
        setPrefWidth(0);
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        draw();
    }

    @Override
    protected void updateItem(ReviewLine line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    private void draw() {
        getStyleClass().removeAll("review-head", "review-row", "put-back");
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        setGraphic(
                switch (isEmpty() ? null : getItem()) {
                    case null -> null;
                    case ReviewLine.Head head -> head(head);
                    case ReviewLine.Item(ReviewRow row) -> row(row);
                });
    }

    private Node head(ReviewLine.Head head) {
        getStyleClass().add("review-head");
        Label name = new Label(head.name());
        name.setMinWidth(0);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setWrapText(!WrappingText.isNeeded(head.name()));
        Label count = new Label(
                head.asks() > 0
                        ? words.text("review.count-asks", head.asks(), head.rows())
                        : words.text("review.count", head.rows()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, new SigilBadge(head.article(), head.index()), name, space, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(head.article() + ". " + head.name() + ", " + count.getText());
        return line;
    }

    private Node row(ReviewRow row) {
        getStyleClass().add("review-row");
        if (!row.isAside()) {
            getStyleClass().add("put-back");
        }
        Label reason = new Label(words.text("reason." + row.reason()));
        reason.getStyleClass().add("review-reason");
        Label standing = new Label(words.text("review.standing." + row.standing()));
        standing.getStyleClass()
                .addAll(
                        "review-standing",
                        "standing-"
                                + row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        SigilBadge letter = new SigilBadge(row.article(), row.index());
        letter.getStyleClass().add("sigil-dot");
        FlowPane said = new FlowPane(8, 0, reason, standing);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox top = new HBox(8, letter, said);
        VBox all = new VBox(3, top, text(row));
        row.repeats().ifPresent(original -> all.getChildren().add(link(row, original)));
        if (isSelected() || row.standing() == ReviewRow.Standing.ASKS) {
            FlowPane buttons = new FlowPane(6, 4, buttons(row).toArray(Node[]::new));
            buttons.getStyleClass().add("buttons");
            all.getChildren().add(buttons);
        }
        setAccessibleText(standing.getText() + ". " + reason.getText() + ". " + row.text());
        if (!isSelected()) {
            Tooltip tooltip = new Tooltip(row.text() + "\n" + words.text("review.rule", row.rule()));
            tooltip.setWrapText(!WrappingText.isNeeded(tooltip.getText()));
            tooltip.setMaxWidth(420);
            setTooltip(tooltip);
        }
        return all;
    }

    private Node text(ReviewRow row) {
        return new ShortText(row.text(), isSelected() ? Integer.MAX_VALUE : SHORT, "review-text");
    }

    private Node link(ReviewRow row, ReviewRow.Original original) {
        String text = Beginning.of(original.text(), LINK);
        Hyperlink link = new Hyperlink(words.text("review.repeats", text));
        link.getStyleClass().add("review-link");
        link.setWrapText(!WrappingText.isNeeded(text));
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setOnAction(_ -> view.goTo(row.article(), original.block()));
        return link;
    }

    private List<Button> buttons(ReviewRow row) {
        List<Button> buttons = new ArrayList<>();
        if (row.isAside()) {
            buttons.add(button("review.put-back", () -> view.putBack(row)));
        } else {
            buttons.add(button("review.set-aside", () -> view.setAside(row)));
        }
        if (row.standing() == ReviewRow.Standing.ASKS) {
            buttons.add(button("review.right", () -> view.see(row)));
        } else if (row.standing() == ReviewRow.Standing.SEEN) {
            buttons.add(button("review.ask-again", () -> view.see(row)));
        }
        if (isSelected()) {
            buttons.add(button("review.show", () -> view.goTo(row.article(), row.block())));
        }
        return buttons;
    }

    /** The list itself answers to the keys, so that the focus need not leave it. */
    private Button button(String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.getStyleClass().addAll("small", key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
