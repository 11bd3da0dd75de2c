package crossread.ui.view.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import crossread.ui.Story;
import crossread.ui.columns.text.Selection;
import crossread.ui.notes.NoteTaker;
import crossread.ui.view.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class RowsFaceTest {
    private final List<String> asked = new ArrayList<>();
    private RowsFace face;

    private final class Listening implements Frame {
        @Override
        public NoteTaker notes() {
            throw new AssertionError("nothing is written here");
        }

        @Override
        public void hideAnswers(boolean hidden) {}

        @Override
        public Messages words() {
            return new Messages(Locale.ENGLISH);
        }

        @Override
        public void choose(Selection selection) {
            asked.add("choose " + selection);
        }

        @Override
        public void go(Selection selection, SentenceRef at) {
            asked.add("go to sentence " + at);
        }

        @Override
        public void go(SentenceRef at, Span words) {
            asked.add("go to words " + at.article() + at.sentence() + " " + words.start() + "-" + words.end());
        }

        @Override
        public ObservableDoubleValue textSize() {
            return new SimpleDoubleProperty(16);
        }

        @Override
        public Worker worker() {
            return new Worker() {
                @Override
                public <T> void start(Supplier<T> work, Consumer<T> done) {
                    done.accept(work.get());
                }

                @Override
                public void stop() {}
            };
        }
    }

    private static Comparison story() {
        return new Story()
                .article("One", "Gate shut", "“All doors were locked,” the mayor said.", "Nobody was hurt.")
                .article("Two", "Gate open", "The gate stood open.")
                .fact("f1", FactKind.QUOTATION, "All doors were locked", Story.only("A"), "A0")
                .done();
    }

    private static List<Row> rows() {
        return List.of(
                new Row.Head("the mayor", "quotation", List.of()),
                new Row.Line(
                        new SentenceRef("A", 0),
                        "One",
                        "“All doors were locked,” the mayor said.",
                        List.of(new Span(1, 22)),
                        Optional.of("f1"),
                        false));
    }

    @BeforeEach
    void open() {
        StackPane root = Fx.call(() -> {
            face = new RowsFace(
                    new Listening(),
                    "Quotes",
                    "Nobody is quoted.",
                    comparison -> comparison.facts().isEmpty() ? List.of() : rows());
            face.show(story());
            return new StackPane(face.node());
        });
        Fx.show(root, 600, 400);
        Fx.run(face::focus);
    }

    /** To be asked for on the JavaFX thread. */
    private ListView<?> list() {
        return (ListView<?>) face.node().lookup(".list-view");
    }

    private Optional<SentenceRef> chosen() {
        return Fx.call(() -> list().getSelectionModel().getSelectedItem() instanceof Row.Line line
                ? Optional.of(line.at())
                : Optional.empty());
    }

    @Test
    void aLineChosenByKeyIsChosenEverywhereAndEnterReadsItsWords() {
        Fx.run(() -> list().getSelectionModel().selectLast());
        new FxRobot().type(KeyCode.ENTER);
        assertThat(asked).containsExactly("choose " + new Selection.OfFact("f1"), "go to words A0 1-22");
    }

    @Test
    void whatIsChosenElsewhereIsChosenHereAndNotAskedForAgain() {
        Fx.run(() -> face.select(new Selection.OfFact("f1")));
        assertThat(chosen()).contains(new SentenceRef("A", 0));
        Fx.run(() -> face.select(new Selection.OfSentence(new SentenceRef("A", 1))));
        assertThat(chosen()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whereNobodyIsQuotedItSaysSo() {
        Fx.run(() -> face.show(new Story()
                .article("One", "t", "Rain.")
                .article("Two", "t", "Sun.")
                .done()));
        assertThat(Fx.call(() -> list().getItems())).isEmpty();
        assertThat(Fx.call(() -> ((javafx.scene.control.Label) list().getPlaceholder()).getText()))
                .isEqualTo("Nobody is quoted.");
    }
}
