package crossread.ui.review;

import crossread.messages.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Answers at once for all shown lines the reader is asked about; there while those are more than one. */
final class AskingBar extends FlowPane {
    private final Messages words;
    private final Button right = new Button();
    private final Button back = new Button();
    private Map<String, List<Integer>> asking = Map.of();

    /**
     * @param onRight is given the blocks that are right as they are, by the id of their article
     * @param onBack is given those that are to be put back
     */
    AskingBar(
            Messages words, Consumer<Map<String, List<Integer>>> onRight, Consumer<Map<String, List<Integer>>> onBack) {
        super(6, 4);
        this.words = words;
        getStyleClass().addAll("ledger-bar", "asking-bar");
        right.setId("review-right-all");
        right.getStyleClass().add("small");
        right.setOnAction(_ -> onRight.accept(asking));
        back.setId("review-back-all");
        back.getStyleClass().add("small");
        back.setOnAction(_ -> onBack.accept(asking));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(right, back);
    }

    void show(Map<String, List<Integer>> now) {
        asking = Map.copyOf(now);
        int count = now.values().stream().mapToInt(List::size).sum();
        setVisible(count > 1);
        right.setText(words.text("review.right-all", count));
        back.setText(words.text("review.put-back-all", count));
    }
}
