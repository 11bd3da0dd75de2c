package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.notes.NotesView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view that collects notes and labels, in the window. */
@ExtendWith(Fx.class)
class NotesViewTest {
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom(Locale.ENGLISH, List.of(new NotesView())).sample();
    }

    private void label(Selection selection, int number) {
        Fx.run(() -> open.room.pointer().select(selection));
        open.run("label-" + number);
    }

    private void labels() {
        label(new Selection.OfFact("f1"), 2);
        label(new Selection.OfSentence(Story.at("B0")), 2);
        label(new Selection.OfSentence(Story.at("A0")), 1);
    }

    private List<String> heads() {
        return open.texts("#view-notes .notes-title");
    }

    @Test
    void theEmptyViewSaysHowToBegin() {
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(open.texts("#view-notes .notes-what")).containsExactly("No notes or labels yet");
    }

    @Test
    void whatIsLabelledStandsUnderItsLabelInTheOrderOfTheArticles() {
        labels();
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(heads()).containsExactly("Important", "To check");
        assertThat(open.texts("#view-notes .notes-entry .sigil")).containsExactly("A", "A", "B");
    }

    @Test
    void aFilterShowsOneLabelAlone() {
        labels();
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        open.robot.click(open.find("#filter-label-1"));
        open.settle();
        assertThat(heads()).containsExactly("Important");
        open.robot.click(open.find("#filter-label-1"));
        open.settle();
        assertThat(heads()).containsExactly("Important", "To check");
    }

    @Test
    void enterGoesToTheSentence() {
        labels();
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2)
                .keys(KeyCode.HOME)
                .keys(KeyCode.DOWN)
                .keys(KeyCode.ENTER);
        assertThat(open.focused()).isInstanceOf(StyleClassedTextArea.class);
        assertThat(Fx.call(() -> open.room.layout().columns().focus().sentence()))
                .contains(Story.at("A0"));
    }

    @Test
    void aLabelIsRenamedInPlaceAndThatCanBeUndone() {
        labels();
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        open.robot.click(open.find("#rename-labels"));
        open.settle();
        TextField field = (TextField) open.find("#name-label-1");
        Fx.run(() -> field.setText("Lead"));
        open.keys(KeyCode.ENTER);
        assertThat(Fx.call(() -> open.room.desk().session().reader().labelNames()))
                .isEqualTo(Map.of(1, "Lead"));
        assertThat(heads()).containsExactly("Lead", "To check");
        open.run("undo");
        assertThat(heads()).containsExactly("Important", "To check");
    }

    @Test
    void whatIsNoLongerInTheTextIsKeptAndCanBeTakenAway() {
        Note note = new Note(
                new Subject.OfSentence(new SentenceAnchor("nowhere", "It was gone.", "", "")),
                "Where?",
                Instant.parse("2026-03-02T10:00:00Z"));
        Fx.run(() -> open.room.desk().edits().write(ReaderWork.NONE.withNotes(List.of(note))));
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(heads()).containsExactly("No longer in the text");
        assertThat(open.texts("#view-notes .notes-text")).containsExactly("Where?");
        ListView<?> list = (ListView<?>) open.find("#view-notes .list-view");
        Fx.run(() -> list.getSelectionModel().select(1));
        open.keys(KeyCode.DELETE);
        assertThat(Fx.call(() -> open.room.desk().session().reader())).isEqualTo(ReaderWork.NONE);
        open.run("undo");
        assertThat(heads()).containsExactly("No longer in the text");
    }

    @Test
    void whatIsCopiedNamesItsSource() {
        label(new Selection.OfSentence(Story.at("A0")), 1);
        open.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        open.robot.click(open.find("#copy-notes"));
        open.settle();
        String text = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text)
                .startsWith("Important\n\n“")
                .contains("— Harbour Gazette")
                .endsWith("Label: Important");
    }
}
