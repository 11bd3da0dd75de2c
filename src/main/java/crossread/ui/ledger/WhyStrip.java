package crossread.ui.ledger;

import crossread.messages.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What stands where the cards would while there are none: what to choose, and what the marks in the text mean. */
public final class WhyStrip extends FlowPane {
    private static final double BETWEEN = 20;

    /**
     * @param chosen whether a fact or sentence is chosen, so that the cards are only closed
     * @param onOpen opens them
     */
    public WhyStrip(Messages words, ObservableBooleanValue chosen, Runnable onOpen) {
        super(BETWEEN, 4);
        getStyleClass().add("why-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Label hint = new Label(words.text("why.hint"));
        hint.getStyleClass().add("legend-hint");
        Button open = new Button(words.text("why.open"));
        open.getStyleClass().addAll("small", "why-open");
        Label closed = new Label(words.text("why.closed"), open);
        closed.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        closed.setGraphicTextGap(8);
        open.setAccessibleText(words.text("command.why"));
        open.setOnAction(_ -> onOpen.run());
        getChildren().addAll(hint, closed);
        show(hint, javafx.beans.binding.Bindings.not(chosen));
        show(closed, chosen);
        getChildren()
                .addAll(
                        mark("mark-only", words.text("legend.only")),
                        mark("mark-differs", words.text("legend.differs")),
                        mark("mark-uncertain", words.text("legend.uncertain")),
                        mark("mark-shared", words.text("legend.shared")));
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private static Label mark(String style, String text) {
        Region sample = new Region();
        sample.getStyleClass().addAll("mark-sample", style);
        Label label = new Label(text, sample);
        label.setGraphicTextGap(8);
        return label;
    }
}
