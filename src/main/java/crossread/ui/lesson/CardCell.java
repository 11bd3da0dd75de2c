package crossread.ui.lesson;

import crossread.lesson.Card;
import crossread.lesson.Mark;
import crossread.lesson.Proof;
import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.ledger.SigilBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Draws one card: its words, the letters to choose from and, once revealed, what is right and why. */
final class CardCell extends ListCell<CardLine> {
    /** What is dragged: the card's id. */
    static final DataFormat CARD = format();

    private static final Map<Mark, Ikon> SIGNS = Map.of(
            Mark.RIGHT, MaterialDesignC.CHECK_CIRCLE_OUTLINE,
            Mark.PARTLY, MaterialDesignC.CIRCLE_HALF_FULL,
            Mark.WRONG, MaterialDesignC.CLOSE_CIRCLE_OUTLINE,
            Mark.OPEN, MaterialDesignM.MINUS_CIRCLE_OUTLINE);

    private final Messages words;
    private final BiConsumer<Card, String> onAnswer;
    private final Consumer<SentenceRef> onGo;

    /**
     * @param onAnswer is told the card and the letter that was clicked, or an empty text for "none of them"
     * @param onGo is told the sentence of a proof that was clicked twice
     */
    CardCell(Messages words, BiConsumer<Card, String> onAnswer, Consumer<SentenceRef> onGo) {
        this.words = words;
        this.onAnswer = onAnswer;
        this.onGo = onGo;
        setPrefWidth(0);
        setOnDragDetected(event -> {
            CardLine line = getItem();
            if (line != null && line.open()) {
                ClipboardContent content = new ClipboardContent();
                content.put(CARD, line.card().id());
                startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            }
        });
    }

    /** A format may be made once in a program. */
    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType("application/x-crossread-card");
        return known != null ? known : new DataFormat("application/x-crossread-card");
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("card-right", "card-partly", "card-wrong", "card-open");
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(line.spoken());
        setGraphic(graphic(line));
    }

    private Node graphic(CardLine line) {
        Label number = new Label(Integer.toString(line.number()));
        number.getStyleClass().add("card-number");
        TextFlow flow = marked(line.card().text(), List.of(line.card().fact()));
        line.from().ifPresent(from -> flow.getChildren().add(text("  " + from, "card-note")));
        VBox body = new VBox(4, flow);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        line.mark().ifPresent(mark -> body.getChildren().add(result(mark, line)));
        line.proofs().forEach(proof -> body.getChildren().add(proof(proof)));
        HBox buttons = new HBox(4);
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        line.buttons().forEach(letter -> buttons.getChildren().add(button(line, letter)));
        HBox row = new HBox(10, number, body, buttons);
        row.getStyleClass().add("card-row");
        return row;
    }

    private ToggleButton button(CardLine line, String letter) {
        String name = letter.isEmpty() ? words.text("lesson.no-article") : letter;
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("card-letter");
        button.setFocusTraversable(false);
        button.setSelected(line.isChosen(letter));
        button.setDisable(!line.open());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(words.text("lesson.choose", name, letter.isEmpty() ? "0" : letter)));
        button.setOnAction(_ -> onAnswer.accept(line.card(), letter));
        return button;
    }

    private Node result(Mark mark, CardLine line) {
        List<String> said = new ArrayList<>(List.of(words.text("lesson.mark." + mark)));
        if (mark != Mark.RIGHT) {
            line.right().ifPresent(said::add);
        }
        Label label =
                new Label(String.join(" · ", said), new FontIcon(SIGNS.getOrDefault(mark, MaterialDesignM.MINUS)));
        label.getStyleClass().addAll("card-mark", "card-mark-" + mark.name().toLowerCase(Locale.ROOT));
        return label;
    }

    private Node proof(Proof proof) {
        SigilBadge badge = new SigilBadge(proof.article());
        badge.getStyleClass().add("sigil-dot");
        TextFlow flow = new TextFlow(text(words.text("lesson.proof." + proof.standing()) + " ", "card-note"));
        flow.getChildren().addAll(marked(proof.sentence(), proof.marks()).getChildren());
        if (proof.paragraph() > 0) {
            flow.getChildren().add(text("  " + words.text("why.paragraph", proof.paragraph()), "card-note"));
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        flow.setMinWidth(0);
        HBox row = new HBox(8, badge, flow);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                proof.at().ifPresent(onGo);
            }
        });
        return row;
    }

    private static TextFlow marked(String sentence, List<Span> marks) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        int start = 0;
        for (Span mark : marks) {
            flow.getChildren().add(text(sentence.substring(start, mark.start()), "card-text"));
            flow.getChildren().add(text(mark.of(sentence), "card-fact"));
            start = mark.end();
        }
        flow.getChildren().add(text(sentence.substring(start), "card-text"));
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
