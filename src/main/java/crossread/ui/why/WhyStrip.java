package crossread.ui.why;

import crossread.messages.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One line in place of the why cards: how to get them, and what the marks in the text mean. */
public final class WhyStrip extends HBox {
    private static final double BETWEEN = 18;

    private final Region legend;
    private final Label hint;
    private final ObservableBooleanValue chosen;

    /**
     * @param chosen whether a fact or sentence is chosen, so that the cards are only closed
     * @param onOpen opens them
     */
    public WhyStrip(Messages words, ObservableBooleanValue chosen, Region legend, Runnable onOpen) {
        super(BETWEEN);
        this.legend = legend;
        this.chosen = chosen;
        getStyleClass().add("why-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        hint = new Label(words.text("why.hint"));
        hint.getStyleClass().add("legend-hint");
        hint.setMinWidth(0);
        Button open = new Button(words.text("why.open"));
        open.getStyleClass().addAll("small", "why-open");
        Label closed = new Label(words.text("why.closed"), open);
        closed.setContentDisplay(ContentDisplay.RIGHT);
        closed.setGraphicTextGap(8);
        open.setAccessibleText(words.text("command.why"));
        open.setOnAction(_ -> onOpen.run());
        getChildren().addAll(hint, closed, legend);
        show(hint, Bindings.not(chosen));
        show(closed, chosen);
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /** Whoever has all marks on knows the hint: it goes first where there is no room for both. */
    @Override
    protected void layoutChildren() {
        boolean room = chosen.get() || prefWidth(-1) <= getWidth();
        hint.setOpacity(room ? 1 : 0);
        super.layoutChildren();
        if (!room) {
            legend.relocate(snappedLeftInset(), legend.getLayoutY());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
