package crossread.ui.lesson;

import crossread.ui.ledger.SigilBadge;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;

/** Where a card can be dropped. */
final class Bin extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /**
     * @param letter of the article; empty where it stands for all or none
     * @param onDrop is told the id of the card that was dropped
     */
    Bin(String letter, String name, Consumer<String> onDrop) {
        super(6);
        getStyleClass().add("cards-bin");
        if (!letter.isEmpty()) {
            getChildren().add(new SigilBadge(letter));
        }
        Label label = new Label(name);
        label.setMinWidth(0);
        getChildren().add(label);
        setOnDragOver(event -> {
            if (isCard(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragEntered(event -> pseudoClassStateChanged(OVER, isCard(event)));
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(event -> {
            if (isCard(event)) {
                event.setDropCompleted(true);
                event.consume();
                onDrop.accept(String.valueOf(event.getDragboard().getContent(CardCell.CARD)));
            }
        });
    }

    private static boolean isCard(DragEvent event) {
        return event.getDragboard().hasContent(CardCell.CARD);
    }
}
