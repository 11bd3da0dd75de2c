package crossread.ui.why;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.ledger.Where;
import crossread.ui.tip.LateTip;
import crossread.ui.why.WhyCard.States;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One card an article: the sentence that states the chosen fact, or the proof that it does not. */
public final class WhyView extends StackPane {
    private final Messages words;
    private final LedgerNames names;
    private final Label title = new Label();
    private final Label remark = new Label();
    private final VBox proof = new VBox();
    private final CardRow row = new CardRow();
    private final FactTools tools;
    private final Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    private Consumer<SentenceRef> onGo = at -> {};
    private Consumer<SentenceRef> onPutBack = at -> {};
    private CorrectionTaker onCorrect = (kind, one, other) -> {};

    public WhyView(Messages words) {
        this.words = words;
        this.names = new LedgerNames(words);
        this.tools = new FactTools(words);
        getStyleClass().add("why");
        row.setAccessibleText(words.text("why.name"));
        VBox.setVgrow(row, Priority.ALWAYS);
        title.getStyleClass().add("why-title");
        remark.getStyleClass().add("why-remark");
        title.setMinWidth(0);
        LateTip.install(title, title::getText);
        LateTip.install(remark, remark::getText);
        remark.setMinWidth(0);
        // What is left is the remark's, and the title is cut only where nothing is.
        remark.setPrefWidth(0);
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        close.getStyleClass().addAll("flat", "button-icon", "why-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(words.text("why.close"));
        LateTip.install(close, close::getAccessibleText);
        HBox head = new HBox(12, title, remark, tools, close);
        head.getStyleClass().add("why-head");
        proof.getChildren().addAll(head, row);
        getChildren().add(proof);
        clear();
    }

    /** Shows nothing. */
    public void clear() {
        show(Optional.empty(), List.of(), Optional.empty());
    }

    /** Shows the cards for {@code fact} of this comparison, or for a sentence where there is none. */
    public void show(Optional<Fact> fact, List<WhyCard> cards, Optional<Comparison> comparison) {
        // Their line stays, so that the cards do not rise when the fact is struck out.
        tools.setVisible(fact.isPresent());
        title.setText(fact.map(each -> names.title(each, comparison)).orElse(words.text("why.name")));
        Where where = fact.filter(Fact::setAside).map(_ -> where(cards)).orElse(Where.TEXT);
        Optional<ReuseWording> reuse = comparison.map(each -> new ReuseWording(each, words));
        remark.setText(fact.map(each -> names.about(each, where, reuse) + told(each, comparison))
                .orElse(""));
        row.show(cards.stream()
                .map(card -> new WhyCardView(card, where, words, new Doing()))
                .toList());
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
        row.requestFocus();
    }

    /** Sets the size of the sentences, in pixels. */
    public void setTextSize(double px) {
        row.setTextSize(px);
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

    private final class Doing implements WhyCardView.Deeds {
        @Override
        public void go(SentenceRef at) {
            onGo.accept(at);
        }

        @Override
        public void putBack(SentenceRef at) {
            onPutBack.accept(at);
        }

        @Override
        public CorrectionTaker corrections() {
            return onCorrect;
        }
    }
}
