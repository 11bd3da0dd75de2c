package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import crossread.ui.columns.text.Selection;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes and labels, made with the keys. */
@ExtendWith(Fx.class)
class NotesTest {
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom().sample();
    }

    /** What a keyboard sends for a plain letter or digit. */
    private void type(String character) {
        Node to = open.focused();
        Fx.run(() -> Event.fireEvent(
                to == null ? open.room.layout() : to,
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        open.settle();
    }

    private ReaderWork work() {
        return Fx.call(() -> open.room.desk().session().reader());
    }

    private List<String> notes() {
        return work().notes().stream().map(Note::text).toList();
    }

    private List<Integer> labels() {
        return work().labels().stream().map(Label::number).toList();
    }

    private void choose(Selection selection) {
        Fx.run(() -> open.room.pointer().select(selection));
        open.settle();
    }

    private OpenRoom writeNote(String text) {
        type("n");
        return open.write(text).keys(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void nWritesANoteOnTheChosenFactAndCtrlEnterKeepsIt() {
        open.keys(KeyCode.F8);
        Node before = open.focused();
        writeNote("Ask the port.");
        assertThat(notes()).containsExactly("Ask the port.");
        assertThat(work().notes().getFirst().about()).isInstanceOf(Subject.OfFact.class);
        assertThat(open.texts(".note-text")).containsExactly("Ask the port.");
        assertThat(open.focused()).isSameAs(before);
    }

    @Test
    void oneNoteIsOneStepOfUndo() {
        choose(new Selection.OfFact("f1"));
        writeNote("Ask the port.").run("undo");
        assertThat(notes()).isEmpty();
        assertThat(open.texts(".note-text")).isEmpty();
        open.run("redo");
        assertThat(notes()).containsExactly("Ask the port.");
        assertThat(open.texts(".note-text")).containsExactly("Ask the port.");
    }

    @Test
    void escapeDropsWhatWasWrittenAndNothingElse() {
        choose(new Selection.OfFact("f1"));
        type("n");
        open.write("No.").keys(KeyCode.ESCAPE);
        assertThat(notes()).isEmpty();
        assertThat(open.texts(".why-outlet")).hasSize(3);
    }

    @Test
    void leavingTheNoteKeepsIt() {
        choose(new Selection.OfFact("f1"));
        type("n");
        open.write("Ask the port.").keys(KeyCode.F8);
        assertThat(notes()).containsExactly("Ask the port.");
        choose(new Selection.OfFact("f1"));
        type("n");
        open.write(" Again.").keys(KeyCode.F6);
        assertThat(notes()).containsExactly("Ask the port. Again.");
    }

    private void another(String text) {
        open.run("another-note").write(text).keys(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void oneThingTakesSeveralNotesEachOfWhichIsChangedAndTakenAwayByItself() {
        choose(new Selection.OfFact("f1"));
        writeNote("Ask the port.");
        another("Ask the mayor.");
        another("Who pays?");
        assertThat(open.texts(".note-text")).containsExactly("Ask the port.", "Ask the mayor.", "Who pays?");
        assertThat(work().notes())
                .extracting(Note::about)
                .hasSize(3)
                .containsOnly(work().notes().getFirst().about());
        type("n");
        open.write(" And when?").keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(notes()).containsExactly("Ask the port.", "Ask the mayor.", "Who pays? And when?");
        Note second = work().notes().get(1);
        Fx.run(() -> open.room.annotator().remove(second));
        open.settle();
        assertThat(open.texts(".note-text")).containsExactly("Ask the port.", "Who pays? And when?");
        open.run("undo").run("undo").run("undo");
        assertThat(notes()).containsExactly("Ask the port.", "Ask the mayor.");
    }

    @Test
    void anotherNoteKeepsTheOneThatIsBeingWritten() {
        choose(new Selection.OfFact("f1"));
        Node before = open.focused();
        type("n");
        open.write("Ask the port.");
        another("Ask the mayor.");
        assertThat(notes()).containsExactly("Ask the port.", "Ask the mayor.");
        assertThat(open.focused()).isSameAs(before);
    }

    @Test
    void aNoteThatIsEmptiedGoes() {
        choose(new Selection.OfSentence(Story.at("A0")));
        writeNote("Ask the port.");
        type("n");
        TextInputControl area = (TextInputControl) open.focused();
        Fx.run(area::clear);
        open.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(notes()).isEmpty();
        open.run("undo");
        assertThat(notes()).containsExactly("Ask the port.");
    }

    @Test
    void lettersAndDigitsTypedIntoANoteAreNoCommands() {
        choose(new Selection.OfFact("f1"));
        type("n");
        Node area = open.focused();
        assertThat(area).isInstanceOf(TextArea.class);
        type("n");
        type("1");
        assertThat(open.focused()).isSameAs(area);
        assertThat(labels()).isEmpty();
        open.keys(KeyCode.CONTROL, KeyCode.F);
        type("2");
        assertThat(labels()).isEmpty();
    }

    @Test
    void aDigitPutsALabelOnAndTakesItOff() {
        choose(new Selection.OfFact("f1"));
        type("2");
        type("5");
        assertThat(labels()).containsExactly(2, 5);
        assertThat(open.texts(".ledger .label-chip")).containsExactly("2", "5");
        assertThat(open.texts(".note-label")).containsExactly("To check", "Later");
        type("2");
        assertThat(labels()).containsExactly(5);
        open.run("undo").run("undo");
        assertThat(labels()).containsExactly(2);
        assertThat(open.texts(".ledger .label-chip")).containsExactly("2");
    }

    @Test
    void inTheArticleListTheArticleIsMeant() {
        Node list = open.find(".articles .list-view");
        Fx.run(() -> {
            open.room.layout().articles().choose(1);
            list.requestFocus();
        });
        type("3");
        writeNote("Press release?");
        assertThat(work().labels())
                .singleElement()
                .satisfies(label -> assertThat(label.about())
                        .isEqualTo(work().notes().getFirst().about())
                        .isInstanceOf(Subject.OfArticle.class));
        assertThat(open.texts(".articles .label-chip")).containsExactly("3");
        assertThat(open.texts(".articles .article-detail")).contains("Press release?");
    }

    @Test
    void theSentenceUnderTheKeyboardIsMeantInAColumn() {
        open.keys(KeyCode.F6).keys(KeyCode.DOWN);
        type("1");
        assertThat(work().labels())
                .singleElement()
                .satisfies(label -> assertThat(label.about()).isInstanceOf(Subject.OfSentence.class));
        assertThat(open.texts(".label-tab")).containsExactly("1");
    }

    @Test
    void aNoteMarksItsSentenceAndMovesNoText() {
        choose(new Selection.OfSentence(Story.at("A0")));
        double before = textX();
        writeNote("Ask the port.");
        assertThat(Fx.call(() -> open.room.layout().lookupAll(".column .note-tab").stream()
                        .filter(Node::isVisible)
                        .map(Node::getAccessibleText)
                        .toList()))
                .containsExactly("Note: Ask the port.");
        assertThat(textX()).isEqualTo(before);
    }

    private double textX() {
        Node text = open.find(".reading");
        return Fx.call(() -> text.localToScene(0, 0).getX());
    }

    @Test
    void withNothingChosenTheReaderIsToldWhatToDo() {
        type("n");
        assertThat(open.texts("#passing")).contains("Choose a fact, a sentence or an article first.");
    }

    @Test
    void whatIsBeingWrittenIsSavedToo() {
        choose(new Selection.OfFact("f1"));
        type("n");
        open.write("Ask the port.");
        Fx.run(() -> open.room.desk().unlessUnsaved(() -> {}));
        assertThat(notes()).containsExactly("Ask the port.");
    }

    @Test
    void aHiddenNameIsNeitherShownNorWrittenOver() {
        choose(new Selection.OfFact("f1"));
        writeNote("Only Coast Radio?");
        open.run("blind");
        assertThat(open.texts(".note-text")).containsExactly("Only ••••• •••••?");
        type("n");
        assertThat(open.focused()).isNotInstanceOf(TextArea.class);
        assertThat(open.texts(".notice-offer")).contains("Show the outlets");
        type("1");
        assertThat(labels()).containsExactly(1);
        assertThat(notes()).containsExactly("Only Coast Radio?");
        open.run("blind");
        assertThat(open.texts(".note-text")).containsExactly("Only Coast Radio?");
    }

    @Test
    void thePaletteLeadsToWhatANoteIsAbout() {
        choose(new Selection.OfFact("f1"));
        String place = open.text("#place");
        writeNote("Ask the harbour master.");
        choose(new Selection.OfSentence(Story.at("A0")));
        open.keys(KeyCode.CONTROL, KeyCode.K).write("harbour master").keys(KeyCode.ENTER);
        assertThat(open.text("#place")).isEqualTo(place);
    }

    @Test
    void nothingIsComparedAgain() {
        choose(new Selection.OfFact("f1"));
        String place = open.text("#place");
        writeNote("Ask the port.");
        type("1");
        open.run("undo");
        assertThat(open.work.compared).hasSize(1);
        assertThat(open.text("#place")).isEqualTo(place);
    }

    @Test
    void whatIsWrittenWhileANewComparisonArrivesGoesOn() {
        choose(new Selection.OfFact("f1"));
        type("n");
        open.write("Ask the");
        open.run("compare").write(" port.").keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(notes()).containsExactly("Ask the port.");
    }
}
