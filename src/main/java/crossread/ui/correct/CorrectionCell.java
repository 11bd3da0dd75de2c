package crossread.ui.correct;

import crossread.messages.Messages;
import crossread.ui.columns.ShortText;
import crossread.ui.correct.CorrectionLine.OfFact;
import crossread.ui.correct.CorrectionLine.OfLink;
import crossread.ui.correct.CorrectionLine.OfMetadata;
import crossread.ui.correct.CorrectionLine.OfText;
import crossread.ui.correct.CorrectionLine.PutBack;
import crossread.ui.correct.CorrectionLine.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws one thing that the reader set right. */
final class CorrectionCell extends ListCell<CorrectionLine> {
    private static final int LINES = 2;

    private final Messages words;
    private final Consumer<CorrectionLine> takeBack;

    CorrectionCell(Messages words, Consumer<CorrectionLine> takeBack) {
        this.words = words;
        this.takeBack = takeBack;
        setPrefWidth(0);
        getStyleClass().add("review-row");
    }

    @Override
    protected void updateItem(CorrectionLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : draw(line));
        setAccessibleText(empty || line == null ? null : String.join(". ", told(line)));
    }

    private Node draw(CorrectionLine line) {
        Label name = new Label(name(line));
        name.getStyleClass().add("review-reason");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button back = new Button(words.text("corrections.take-back"));
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setFocusTraversable(false);
        back.setOnAction(_ -> takeBack.accept(line));
        back.setVisible(line.canBeTakenBack());
        HBox top = new HBox(8, name, back);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(3, top);
        List<String> texts = told(line);
        texts.subList(1, texts.size())
                .forEach(text -> all.getChildren().add(new ShortText(text, LINES, "review-text")));
        return all;
    }

    /** What it is, what it is about, and where that is gone, that it is. */
    private List<String> told(CorrectionLine line) {
        List<String> told = new ArrayList<>();
        told.add(name(line));
        told.add(line.article().isEmpty() ? line.text() : words.text("corrections.at", line.article(), line.text()));
        line.other().ifPresent(other -> told.add(words.text(otherKey(line), other)));
        if (!line.canBeTakenBack()) {
            told.add(words.text("corrections.before-unknown"));
        }
        if (line.isGone()) {
            told.add(words.text("corrections.gone"));
        }
        return told;
    }

    private String name(CorrectionLine line) {
        return switch (line.what()) {
            case OfFact(var correction) -> words.text(CorrectionWords.key(correction));
            case OfLink(var correction) -> words.text("why.tie." + correction.kind());
            case OfMetadata(var field) -> words.text("corrections.metadata", words.text("details." + field));
            case OfText _ -> words.text("corrections.text");
            case PutBack _ -> words.text("corrections.put-back");
            case SetAside _ -> words.text("corrections.set-aside");
        };
    }

    private static String otherKey(CorrectionLine line) {
        return switch (line.what()) {
            case OfFact _ -> "corrections.other.fact";
            case OfLink _ -> "corrections.other.link";
            case OfMetadata _, OfText _, PutBack _, SetAside _ -> "corrections.other.text";
        };
    }
}
