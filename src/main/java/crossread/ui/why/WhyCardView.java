package crossread.ui.why;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.article.SentenceRef;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.ledger.Where;
import crossread.ui.scroll.PlainScroll;
import crossread.ui.tip.LateTip;
import crossread.ui.why.WhyCard.Chosen;
import crossread.ui.why.WhyCard.Lacks;
import crossread.ui.why.WhyCard.Nothing;
import crossread.ui.why.WhyCard.Partner;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.States;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What one article has to do with what is chosen. It is an empty card, as large as a full one, until it is filled. */
final class WhyCardView extends VBox {
    private final WhyCard card;
    private final Where stated;
    private final Messages words;
    private final WhyWords texts;
    private final Deeds deeds;

    /** What the reader can do from a card. */
    interface Deeds {
        /** Shows a sentence in its column. */
        void go(SentenceRef at);

        /** Puts the text back in which a sentence stands. */
        void putBack(SentenceRef at);

        /** Who links, cuts or pins two sentences. */
        CorrectionTaker corrections();
    }

    /** @param stated where the chosen fact stands */
    WhyCardView(WhyCard card, Where stated, Messages words, Deeds deeds) {
        super(4);
        this.card = card;
        this.stated = stated;
        this.words = words;
        this.texts = new WhyWords(words);
        this.deeds = deeds;
        getStyleClass().addAll("why-card", style(card.finding()));
        setAccessibleText(card.name() + ". " + texts.verdict(card, stated));
    }

    /** Writes on it, once. */
    void fill() {
        if (!getChildren().isEmpty()) {
            return;
        }
        Label name = new Label(card.name());
        name.getStyleClass().add("why-outlet");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(!WrappingText.isNeeded(card.name()));
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card.tie().ifPresent(tie -> buttons.getChildren().add(new TieButtons(words, tie, deeds.corrections())));
        VBox body = new VBox(6);
        body.getStyleClass().add("why-body");
        body.getChildren().add(line(texts.verdict(card, stated), "why-verdict"));
        card.finding().shown().ifPresent(passage -> {
            buttons.getChildren().add(go(passage));
            body.getChildren().add(flow(passage));
            if (passage.setAside()) {
                body.getChildren().add(putBack(passage));
            }
        });
        List<String> notes = texts.notes(card.finding());
        if (!notes.isEmpty()) {
            body.getChildren().add(line(String.join(" · ", notes), "why-note"));
        }
        card.shared()
                .ifPresent(shared ->
                        texts.shared(shared).forEach(text -> body.getChildren().add(line(text, "why-shared"))));
        ScrollPane inner = new PlainScroll(body);
        inner.setFitToWidth(true);
        inner.setAccessibleText(card.name());
        inner.setFocusTraversable(false);
        VBox.setVgrow(inner, Priority.ALWAYS);
        getChildren().setAll(new CardHead(new SigilBadge(card.article()), name, buttons), inner);
    }

    private static String style(WhyCard.Finding finding) {
        return switch (finding) {
            case States states -> states.label().isPresent() ? "why-differs" : "why-states";
            case Lacks _, Nothing _ -> "why-silent";
            case Chosen _ -> "why-states";
            case Partner partner -> partner.same() ? "why-states" : "why-silent";
        };
    }

    private Button putBack(Passage passage) {
        Button back = new Button(words.text("why.put-back"));
        back.getStyleClass().addAll("small", "why-put-back");
        back.setAccessibleText(words.text("why.put-back-in", card.article()));
        LateTip.install(back, back::getAccessibleText);
        back.setOnAction(_ -> deeds.putBack(passage.at()));
        return back;
    }

    private Button go(Passage passage) {
        Button go = new Button("", new FontIcon(MaterialDesignC.CROSSHAIRS));
        go.getStyleClass().addAll("flat", "button-icon", "why-go");
        String text = words.text("why.go", card.article());
        go.setAccessibleText(text);
        LateTip.install(go, go::getAccessibleText);
        go.setOnAction(_ -> deeds.go(passage.at()));
        return go;
    }

    private static Text text(String part, Runs.Run run) {
        Text text = new Text(part);
        text.getStyleClass().add("why-run");
        if (run.fact()) {
            text.getStyleClass().add("why-fact");
        } else if (run.differs()) {
            text.getStyleClass().add("why-differing");
        }
        return text;
    }

    private static TextFlow flow(Passage passage) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("why-text");
        for (Runs.Run run : Runs.of(passage)) {
            WrappingText.parts(run.text()).forEach(part -> flow.getChildren().add(text(part, run)));
        }
        return flow;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(!WrappingText.isNeeded(text));
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
