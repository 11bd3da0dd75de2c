package crossread.ui.why;

import crossread.messages.Messages;
import crossread.model.work.Correction;
import crossread.ui.why.WhyCard.Tie;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What the reader can set right about the sentence of a why card: link it with the leading one, cut it, pin it. */
final class TieButtons extends HBox {
    private final Messages words;
    private final Tie tie;
    private final CorrectionTaker taker;

    TieButtons(Messages words, Tie tie, CorrectionTaker taker) {
        this.words = words;
        this.tie = tie;
        this.taker = taker;
        getStyleClass().add("why-tie");
        if (tie.by().isPresent()) {
            add("why.take-back", MaterialDesignU.UNDO_VARIANT, tie.by().get());
        } else if (tie.linked()) {
            add("why.cut", MaterialDesignL.LINK_VARIANT_OFF, Correction.Kind.CUT);
            add("why.pin", MaterialDesignP.PIN_OUTLINE, Correction.Kind.PINNED);
        } else {
            add("why.link", MaterialDesignL.LINK_VARIANT_PLUS, Correction.Kind.LINKED);
        }
    }

    private void add(String key, Ikon icon, Correction.Kind kind) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "why-go");
        String text = words.text(key, tie.lead().article(), tie.here().article());
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> taker.correct(kind, tie.lead(), tie.here()));
        getChildren().add(button);
    }
}
