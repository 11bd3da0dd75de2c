package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.Correction;
import crossread.ui.ledger.WhyCard.Tie;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What the reader can set right about the sentence of a why card: link it with the leading one, cut it, pin it. */
final class TieButtons extends FlowPane {
    private final Messages words;
    private final Tie tie;
    private final CorrectionTaker taker;

    TieButtons(Messages words, Tie tie, CorrectionTaker taker) {
        this.words = words;
        this.tie = tie;
        this.taker = taker;
        getStyleClass().add("why-tie");
        setAlignment(Pos.CENTER_LEFT);
        setHgap(6);
        setVgap(4);
        if (tie.by().isPresent()) {
            Label said = new Label(words.text("why.tie." + tie.by().get()));
            said.getStyleClass().add("why-note");
            getChildren()
                    .addAll(
                            said,
                            button(
                                    "why.take-back",
                                    "why.take-back.more",
                                    tie.by().get()));
        } else if (tie.linked()) {
            getChildren()
                    .addAll(
                            button("why.cut", "why.cut.more", Correction.Kind.CUT),
                            button("why.pin", "why.pin.more", Correction.Kind.PINNED));
        } else {
            getChildren().add(button("why.link", "why.link.more", Correction.Kind.LINKED));
        }
    }

    private Button button(String key, String about, Correction.Kind kind) {
        Button button = new Button(words.text(key));
        button.getStyleClass().add("small");
        String more = words.text(about, tie.lead().article(), tie.here().article());
        button.setAccessibleText(more);
        button.setTooltip(new Tooltip(more));
        button.setOnAction(_ -> taker.correct(kind, tie.lead(), tie.here()));
        return button;
    }
}
