package crossread.ui.why;

import crossread.ui.scroll.PlainScroll;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The cards side by side. One is filled when it comes into view: of fifty five are, and all took a third of a second. */
final class CardRow extends PlainScroll {
    /** What a card takes where not all are in view, with the room beside it, as in the style sheet, in pixels. */
    private static final double CARD = 194;
    /** Cards so far out of view are filled too: the keyboard goes on to them, and that brings them into view. */
    private static final int NEAR = 2;
    /** What is taken to be in view before the row has its place in a window, in pixels. */
    private static final double UNKNOWN = 1_600;

    private final HBox row = new HBox();
    private List<WhyCardView> cards = List.of();
    private boolean asked;

    CardRow() {
        setContent(row);
        row.getStyleClass().add("why-cards");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        hvalueProperty().addListener(_ -> fillSoon());
        viewportBoundsProperty().addListener(_ -> fillSoon());
    }

    /** Shows these in place of those before, from the first. */
    void show(List<WhyCardView> wanted) {
        cards = List.copyOf(wanted);
        setHvalue(0);
        fill();
        cards.forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        row.getChildren().setAll(cards);
    }

    /** Sets the size of the sentences, in pixels. */
    void setTextSize(double px) {
        row.setStyle("-fx-font-size: " + px + "px");
    }

    /** Once, after what moves now has its place. */
    private void fillSoon() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                fill();
            });
        }
    }

    private void fill() {
        double width = getViewportBounds().getWidth() > 0 ? getViewportBounds().getWidth() : UNKNOWN;
        double left = getHvalue() * Math.max(0, cards.size() * CARD - width);
        int first = (int) (left / CARD) - NEAR;
        int last = (int) ((left + width) / CARD) + NEAR;
        for (int i = Math.max(0, first); i <= Math.min(last, cards.size() - 1); i++) {
            cards.get(i).fill();
        }
    }
}
