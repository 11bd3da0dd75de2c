package crossread.ui.view.sources;

import crossread.messages.Messages;
import crossread.ui.tip.LateTip;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A field of the square: how much of one article another one says, in percent and in sentences. */
final class ShareField extends ToggleButton {
    private static final double TIP_WIDTH = 320;

    /** @param said the same in full */
    ShareField(Share share, String said, Messages words) {
        Label percent = new Label(words.text("view.sources.percent", share.percent()));
        percent.getStyleClass().add("sources-percent");
        Label count = new Label(words.text("view.sources.of", share.covered(), share.sentences()));
        count.getStyleClass().add("sources-count");
        VBox face = new VBox(percent, count);
        face.setAlignment(Pos.CENTER);
        setGraphic(face);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(ShareSquare.NARROWEST);
        getStyleClass().addAll("flat", "sources-field", "shade-" + share.shade());
        setAccessibleText(said);
        new LateTip(this, () -> Optional.of(tip(said)));
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }
}
