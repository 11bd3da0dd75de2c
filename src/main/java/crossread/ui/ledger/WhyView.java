package crossread.ui.ledger;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.Comparison;
import crossread.model.Fact;
import crossread.model.SentenceRef;
import crossread.ui.ledger.WhyCard.Chosen;
import crossread.ui.ledger.WhyCard.Lacks;
import crossread.ui.ledger.WhyCard.Nothing;
import crossread.ui.ledger.WhyCard.Partner;
import crossread.ui.ledger.WhyCard.Passage;
import crossread.ui.ledger.WhyCard.States;
import crossread.ui.scroll.PlainScroll;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One card an article: the sentence that states the chosen fact, or the proof that it does not. */
public final class WhyView extends StackPane {
    private final Messages words;
    private final LedgerNames names;
    private final WhyWords texts;
    private final Label title = new Label();
    private final Label remark = new Label();
    private final VBox proof = new VBox();
    private final HBox row = new HBox();
    private final ScrollPane scroll = new PlainScroll(row);
    private final FactTools tools;
    private final Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    private Consumer<SentenceRef> onGo = at -> {};
    private Consumer<SentenceRef> onPutBack = at -> {};
    private CorrectionTaker onCorrect = (kind, one, other) -> {};

    public WhyView(Messages words) {
        this.words = words;
        this.names = new LedgerNames(words);
        this.texts = new WhyWords(words);
        this.tools = new FactTools(words);
        getStyleClass().add("why");
        row.getStyleClass().add("why-cards");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("why.name"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        title.getStyleClass().add("why-title");
        remark.getStyleClass().add("why-remark");
        title.setMinWidth(Region.USE_PREF_SIZE);
        remark.setMinWidth(0);
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        close.getStyleClass().addAll("flat", "button-icon", "why-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(words.text("why.close"));
        close.setTooltip(new Tooltip(words.text("why.close")));
        HBox head = new HBox(12, title, remark, tools, close);
        head.getStyleClass().add("why-head");
        proof.getChildren().addAll(head, scroll);
        getChildren().add(proof);
        clear();
    }

    /** Shows nothing. */
    public void clear() {
        show(Optional.empty(), List.of(), Optional.empty());
    }

    /** Shows the cards for {@code fact} of this comparison, or for a sentence where there is none. */
    public void show(Optional<Fact> fact, List<WhyCard> cards, Optional<Comparison> comparison) {
        tools.setVisible(fact.isPresent());
        title.setText(fact.map(each -> names.title(each, comparison)).orElse(words.text("why.name")));
        Where where = fact.filter(Fact::setAside).map(_ -> where(cards)).orElse(Where.TEXT);
        Optional<ReuseWording> reuse = comparison.map(each -> new ReuseWording(each, words));
        remark.setText(fact.map(each -> names.about(each, where, reuse) + told(each, comparison))
                .orElse(""));
        remark.setTooltip(remark.getText().isEmpty() ? null : new Tooltip(remark.getText()));
        row.getChildren().setAll(cards.stream().map(card -> card(card, where)).toList());
        scroll.setHvalue(0);
    }

    /** In whose name it is stated, where one article stands out. */
    private String told(Fact fact, Optional<Comparison> comparison) {
        return comparison.stream()
                .flatMap(each -> each.manner().ofFact(fact.id()).stream())
                .map(one -> " · " + names.told(one))
                .collect(Collectors.joining());
    }

    /** Where a fact stands that is stated in set-aside text alone. */
    private static Where where(List<WhyCard> cards) {
        return cards.stream()
                        .filter(card -> card.finding() instanceof States)
                        .flatMap(card -> card.finding().shown().stream())
                        .allMatch(passage -> passage.where() == Where.CAPTION)
                ? Where.CAPTION
                : Where.ASIDE;
    }

    /** Puts the keyboard on the cards. */
    public void focusCards() {
        scroll.requestFocus();
    }

    /** Sets the size of the sentences, in pixels. */
    public void setTextSize(double px) {
        row.setStyle("-fx-font-size: " + px + "px");
    }

    /** Who closes the cards when the reader wants that. */
    public void setOnClose(Runnable listener) {
        close.setOnAction(_ -> listener.run());
    }

    /** Who is asked to show a sentence in its column. */
    public void setOnGo(Consumer<SentenceRef> listener) {
        onGo = listener;
    }

    /** Who is asked to put the text back in which a sentence stands. */
    public void setOnPutBack(Consumer<SentenceRef> listener) {
        onPutBack = listener;
    }

    /** Who strikes the fact out, and what else can be said of it. */
    public void setFactMenu(Runnable striking, Supplier<List<MenuItem>> items) {
        tools.setOn(striking, items);
    }

    /** Who is asked to link, cut or pin two sentences. */
    public void setOnCorrect(CorrectionTaker listener) {
        onCorrect = listener;
    }

    private Node card(WhyCard card, Where stated) {
        Label name = new Label(card.name());
        name.getStyleClass().add("why-outlet");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, new SigilBadge(card.article()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        card.tie().ifPresent(tie -> head.getChildren().add(new TieButtons(words, tie, onCorrect)));
        VBox body = new VBox(6);
        body.getStyleClass().add("why-body");
        Label verdict = line(texts.verdict(card, stated), "why-verdict");
        body.getChildren().add(verdict);
        card.finding().shown().ifPresent(passage -> {
            head.getChildren().add(go(card, passage));
            body.getChildren().add(flow(passage));
            if (passage.setAside()) {
                body.getChildren().add(putBack(card, passage));
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
        VBox box = new VBox(4, head, inner);
        box.getStyleClass().addAll("why-card", style(card.finding()));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setAccessibleText(card.name() + ". " + verdict.getText());
        return box;
    }

    private static String style(WhyCard.Finding finding) {
        return switch (finding) {
            case States states -> states.label().isPresent() ? "why-differs" : "why-states";
            case Lacks _, Nothing _ -> "why-silent";
            case Chosen _ -> "why-states";
            case Partner partner -> partner.same() ? "why-states" : "why-silent";
        };
    }

    private Button putBack(WhyCard card, Passage passage) {
        Button back = new Button(words.text("why.put-back"));
        back.getStyleClass().addAll("small", "why-put-back");
        back.setAccessibleText(words.text("why.put-back-in", card.article()));
        back.setTooltip(new Tooltip(words.text("why.put-back-in", card.article())));
        back.setOnAction(_ -> onPutBack.accept(passage.at()));
        return back;
    }

    private Button go(WhyCard card, Passage passage) {
        Button go = new Button("", new FontIcon(MaterialDesignC.CROSSHAIRS));
        go.getStyleClass().addAll("flat", "button-icon", "why-go");
        String text = words.text("why.go", card.article());
        go.setAccessibleText(text);
        go.setTooltip(new Tooltip(text));
        go.setOnAction(_ -> onGo.accept(passage.at()));
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
