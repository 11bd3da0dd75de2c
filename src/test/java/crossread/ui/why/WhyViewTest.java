package crossread.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.ui.Fx;
import crossread.ui.frame.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class WhyViewTest {
    private static Fact fact(String label) {
        Value value = new Value.Named(label);
        Mention mention = new Mention(
                new SentenceRef("A", 0), new Span(0, label.length()), FactKind.QUOTATION, value, Optional.empty());
        return new Fact(
                "f1",
                FactKind.QUOTATION,
                label,
                value,
                new Coverage.OnlyIn("A"),
                1,
                false,
                List.of(mention),
                List.of(),
                Optional.empty());
    }

    @Test
    void theCardsStandWhereTheyDidWhenTheFactIsStruckOut() {
        WhyView view = Fx.call(() -> new WhyView(new Messages(Locale.ENGLISH)));
        Stage stage = Fx.show(new StackPane(view), 520, 300);
        Fx.run(() -> {
            new Look().apply(stage.getScene(), false);
            view.show(Optional.of(fact("40 people")), List.of(), Optional.empty());
        });
        Fx.pulses(3);
        double before = cards(view);
        Fx.run(view::clear);
        Fx.pulses(3);
        assertThat(cards(view)).isPositive().isEqualTo(before);
    }

    private static double cards(WhyView view) {
        return Fx.call(() -> {
            Node cards = view.lookup(".why-cards");
            return cards.localToScene(cards.getLayoutBounds()).getMinY();
        });
    }

    @Test
    void aLongTitleLeavesWhatCanBeSaidOfTheFactAndTheWayOutInTheWindow() {
        WhyView view = Fx.call(() -> new WhyView(new Messages(Locale.ENGLISH)));
        Stage stage = Fx.show(new StackPane(view), 520, 300);
        Fx.run(() -> {
            new Look().apply(stage.getScene(), false);
            view.show(
                    Optional.of(fact("\"We would rather close a day too early than an hour too late\"")),
                    List.of(),
                    Optional.empty());
        });
        Fx.pulses(3);
        double right = Fx.call(() -> {
            Node close = view.lookup(".why-close");
            return close.localToScene(close.getLayoutBounds()).getMaxX();
        });
        assertThat(right).isBetween(400.0, 520.0);
    }
}
