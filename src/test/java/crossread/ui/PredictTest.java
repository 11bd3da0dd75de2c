package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.FactKind;
import crossread.ui.blind.WithoutAnswers;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.matrix.MatrixView;
import crossread.ui.view.predict.PredictView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saying who says what before the program does. */
@ExtendWith(Fx.class)
class PredictTest {
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom(Locale.ENGLISH, List.of(new MatrixView(), new PredictView())).sample();
        open.run("view.predict.name");
    }

    private void press(String button) {
        Fx.run(() -> ((Button) open.room.layout().lookup(button)).fire());
        open.settle();
    }

    private boolean isListed(String fact) {
        return Fx.call(() -> open.room.layout().ledger().rowOf(fact).isPresent());
    }

    @Test
    void nothingThatWasFoundIsShownWhileTheCardsAreSorted() {
        Fx.run(() -> open.room.pointer().select(new Selection.OfFact("f1")));
        open.settle();
        assertThat(isListed("f1")).isTrue();
        press("#predict-facts");
        assertThat(open.room.pointer().shown())
                .isEqualTo(open.room.desk().session().comparison().map(WithoutAnswers::of));
        assertThat(isListed("f1")).isFalse();
        assertThat(Fx.call(() -> open.room.layout().side().getScene() == null))
                .as("the columns and the cards have the room of the facts")
                .isTrue();
        assertThat(open.text("#place")).isEmpty();
        assertThat(open.texts("#answers-hidden")).containsExactly("Answers hidden");
        assertThat(open.room.state().differences.get()).isFalse();
        open.run("view.matrix.name");
        assertThat(open.texts("#view-matrix .waiting")).containsExactly("Hidden while the cards are being sorted.");
        open.run("view.why.name");
        assertThat(open.texts(".why-verdict")).isEmpty();
    }

    @Test
    void itsKeyOpensItFromAColumnToo() {
        open.run("view.why.name");
        Fx.run(() -> open.room.layout().columns().focus().take());
        open.settle();
        open.keys(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(open.room.state().below.get()).isEqualTo("predict");
    }

    private static final List<String> TELLING = List.of(
            "export",
            "print",
            "evidence",
            "class-write",
            "key-all",
            "key-facts",
            "key-omissions",
            "key-figures",
            "link",
            "cut",
            "pin",
            "not-a-fact",
            "same-as",
            "split-off",
            "change-kind",
            "next",
            "previous",
            "first",
            "last",
            "next-conflict",
            "previous-conflict");

    private List<String> available() {
        return Fx.call(() -> TELLING.stream()
                .filter(id -> open.room.commands().get(id).enabled().get())
                .toList());
    }

    @Test
    void whatWouldTellTheAnswersWaitsUntilTheyAreShown() {
        Fx.run(() -> open.room.pointer().select(new Selection.OfFact("f1")));
        open.settle();
        assertThat(available()).isEqualTo(TELLING);
        press("#predict-facts");
        assertThat(available()).isEmpty();
        assertThat(TELLING)
                .allMatch(id -> open.room.commands().get(id).need().key().equals("need.answers"));
        assertThat(open.texts("#predict-waits")).containsExactly("Reports wait until the answers are shown");
        open.run("view.predict.reveal");
        assertThat(available()).isEqualTo(TELLING);
        assertThat(open.texts("#predict-waits")).isEmpty();
    }

    /** That a sentence can be cut would tell that another says the same. */
    @Test
    void keysInTheTextCorrectNothingMeanwhile() {
        press("#predict-facts");
        Fx.run(() -> open.room.layout().columns().ways().goTo(Story.at("A2"), Optional.empty()));
        open.keys(KeyCode.K);
        assertThat(open.room.desk().session().reader().corrections()).isEmpty();
        assertThat(open.texts("#passing")).containsExactly("Cards are being sorted, and this would tell the answers");
        open.run("view.predict.reveal");
        Fx.run(() -> open.room.layout().columns().ways().goTo(Story.at("A2"), Optional.empty()));
        open.keys(KeyCode.K);
        assertThat(open.room.desk().session().reader().corrections()).hasSize(1);
    }

    @Test
    void theListOfCorrectionsIsHiddenMeanwhile() {
        Fx.run(() -> open.room.facts().ofKind("f5", FactKind.PLACE));
        open.settle();
        open.run("corrections");
        ListView<?> list = (ListView<?>) open.find("#corrections-list");
        assertThat(list.getItems()).hasSize(1);
        open.run("view.predict.name");
        press("#predict-facts");
        assertThat(list.getItems()).isEmpty();
        assertThat(((Label) list.getPlaceholder()).getText()).isEqualTo("Hidden while the cards are being sorted.");
        press("#predict-leave");
        assertThat(list.getItems()).hasSize(1);
    }

    @Test
    void cardsAreSortedByTheirLettersAndThenMarked() {
        press("#predict-facts");
        assertThat(open.text("#predict-state")).isEqualTo("0 of 3 answered");
        open.keys(KeyCode.DOWN);
        Fx.run(() -> type("a"));
        open.settle();
        assertThat(open.text("#predict-state")).isEqualTo("1 of 3 answered");
        open.run("view.predict.reveal");
        assertThat(open.text("#predict-state")).contains("of 3").contains("2 not answered");
        assertThat(open.texts(".card-mark")).isNotEmpty();
        assertThat(open.texts("#answers-hidden")).isEmpty();
        assertThat(isListed("f1")).isTrue();
    }

    @Test
    void aCardIsSortedByTheMouseAndAnsweredAnew() {
        press("#predict-omissions");
        Fx.run(() -> ((javafx.scene.control.ToggleButton) open.room.layout().lookup(".card-letter")).fire());
        open.settle();
        assertThat(open.text("#predict-state")).isEqualTo("1 of 3 answered");
        open.run("view.predict.reveal");
        press("#predict-again");
        assertThat(open.text("#predict-state")).isEqualTo("0 of 3 answered");
        assertThat(open.texts("#answers-hidden")).containsExactly("Answers hidden");
    }

    @Test
    void leavingShowsEverythingAgain() {
        press("#predict-figures");
        press("#predict-leave");
        assertThat(isListed("f1")).isTrue();
        assertThat(open.texts("#answers-hidden")).isEmpty();
        assertThat(open.texts("#predict-facts")).containsExactly("Sort the facts");
    }

    @Test
    void blindTheCardsNameNoOutlet() {
        open.run("blind");
        press("#predict-facts");
        assertThat(open.texts(".cards-bin .label")).contains("Outlet A").doesNotContain("Harbour Gazette");
    }

    @Test
    void aClearedDeskHidesNothingAnyMore() {
        press("#predict-facts");
        Fx.run(() -> open.room.desk().startAnew());
        open.settle();
        assertThat(open.room.state().predicting.get()).isFalse();
    }

    @Test
    void everyCardIsSpoken() {
        press("#predict-facts");
        ListView<?> list = (ListView<?>) open.find(".cards-list");
        assertThat(Fx.call(() -> list.lookupAll(".list-cell").stream()
                        .filter(Node::isVisible)
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null)
                        .toList()))
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s)Card \\d of 3\\. .*No answer yet"));
    }

    /** As a keyboard does, whatever its layout. */
    private void type(String letter) {
        Node target = open.stage.getScene().getFocusOwner();
        target.fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
