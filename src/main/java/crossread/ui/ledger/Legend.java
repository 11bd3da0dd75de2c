package crossread.ui.ledger;

import crossread.messages.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the marks in the text mean, and what to do first. */
final class Legend extends VBox {
    Legend(Messages words) {
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label(words.text("why.hint"));
        hint.getStyleClass().add("legend-hint");
        hint.setWrapText(true);
        FlowPane marks = new FlowPane(
                24,
                8,
                mark("mark-only", words.text("legend.only")),
                mark("mark-differs", words.text("legend.differs")),
                mark("mark-uncertain", words.text("legend.uncertain")),
                mark("mark-shared", words.text("legend.shared")));
        getChildren().addAll(hint, marks);
    }

    private static Node mark(String style, String text) {
        Region sample = new Region();
        sample.getStyleClass().addAll("mark-sample", style);
        Label label = new Label(text, sample);
        label.setGraphicTextGap(8);
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
