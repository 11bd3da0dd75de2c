package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Topic;
import crossread.model.article.SentenceRef;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import crossread.ui.view.matrix.MatrixView;
import crossread.ui.view.notes.NotesView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding words in all columns, by keys. */
@ExtendWith(Fx.class)
class FindingTest {
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom().sample();
    }

    private OpenRoom find(String words) {
        return open.keys(KeyCode.CONTROL, KeyCode.F).write(words);
    }

    private String place() {
        return open.text(".find-place");
    }

    private long outlined() {
        return Fx.call(() -> open.room.layout().columns().lookupAll(".found").stream()
                .filter(Node::isVisible)
                .count());
    }

    @Test
    void countsThePlacesOfEveryColumn() {
        find("BRIDGE");
        assertThat(place()).isEqualTo("1 of 6: in A, in the headline");
        assertThat(open.text(".find-counts")).isEqualTo("A 2 · B 2 · C 2");
        assertThat(outlined()).isEqualTo(3);
    }

    @Test
    void enterGoesOnAcrossTheColumnsAndRoundTheEndAndShiftEnterBack() {
        find("hurt");
        assertThat(place()).isEqualTo("1 of 2: in A");
        open.keys(KeyCode.ENTER);
        assertThat(place()).isEqualTo("2 of 2: in B");
        open.keys(KeyCode.F3);
        assertThat(place()).isEqualTo("1 of 2: in A");
        open.keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(place()).isEqualTo("2 of 2: in B");
        open.keys(KeyCode.SHIFT, KeyCode.F3);
        assertThat(place()).isEqualTo("1 of 2: in A");
    }

    @Test
    void whatWasSetAsideIsFoundShownAndSaidToBeSo() {
        find("boats");
        assertThat(place()).isEqualTo("1 of 1: in A, in text that was set aside");
        assertThat(outlined()).isEqualTo(1);
        assertThat(text(0)).contains("Advertisement for 3 boats");
    }

    private String text(int column) {
        return Fx.call(() -> ((StyleClassedTextArea)
                        List.copyOf(open.room.layout().columns().lookupAll(".reading"))
                                .get(column))
                .getText());
    }

    /** A note has no place in a column: it is counted, and shown where notes are. */
    @Test
    void notesThatHoldTheWordsAreCountedAndShownAmongTheNotes() {
        open = new OpenRoom(Locale.ENGLISH, List.of(new NotesView())).sample();
        note("A0", "Ask the Harbour master");
        note("B1", "Who counted?");
        find("harbour");
        assertThat(open.texts("#find-notes")).containsExactly("1 note");
        Hyperlink way = (Hyperlink) open.find("#find-notes");
        Fx.run(way::fire);
        open.settle();
        assertThat(open.texts("#view-notes .notes-text")).containsExactly("Ask the Harbour master");
        assertThat(open.focused()).isSameAs(open.find("#notes-search"));
        open.write("zeppelin");
        assertThat(open.texts("#view-notes .notes-how")).containsExactly("No note holds these words.");
        open.keys(KeyCode.ESCAPE);
        assertThat(open.texts("#view-notes .notes-text"))
                .containsExactlyInAnyOrder("Ask the Harbour master", "Who counted?");
    }

    @Test
    void amongTheNotesTheKeyLooksInNotes() {
        open = new OpenRoom(Locale.ENGLISH, List.of(new NotesView(), new MatrixView())).sample();
        note("A0", "Ask the Harbour master");
        open.run("view.notes.name");
        open.keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(open.focused()).isSameAs(open.find("#notes-search"));
        open.run("view.matrix.name");
        open.keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(open.focused()).isSameAs(open.find("#find-field"));
    }

    private void note(String at, String text) {
        Fx.run(() -> {
            Subject subject = new Topic.OfSentence(Story.at(at))
                    .subject(open.room.desk().session().comparison().orElseThrow())
                    .orElseThrow();
            ReaderWork work = open.room.desk().session().reader();
            List<Note> notes = new ArrayList<>(work.notes());
            notes.add(new Note(subject, text, Instant.EPOCH));
            open.room.desk().edits().write(work.withNotes(notes));
        });
        open.settle();
    }

    @Test
    void whatIsNowhereIsSaidToBeNowhere() {
        find("zeppelin");
        assertThat(place()).isEqualTo("Not found");
        assertThat(outlined()).isZero();
    }

    @Test
    void accentsDoNotMatter() {
        find("RÜIZ");
        assertThat(place()).isEqualTo("1 of 1: in B");
    }

    @Test
    void escapeClosesTheSearchAndGivesTheKeyboardBack() {
        open.keys(KeyCode.F6);
        Node before = open.focused();
        find("hurt").keys(KeyCode.ESCAPE);
        assertThat(open.focused()).isSameAs(before);
        assertThat(OpenRoom.isSeen(open.find(".find-bar"))).isFalse();
        assertThat(outlined()).isZero();
    }

    @Test
    void theKeyboardInTheColumnRestsOnTheSentenceFound() {
        open.keys(KeyCode.F6);
        find("hurt").keys(KeyCode.ESCAPE);
        Optional<SentenceRef> at =
                Fx.call(() -> open.room.layout().columns().focus().sentence());
        assertThat(at).contains(Story.at("A2"));
    }

    @Test
    void aLineTakenOffTheDeskIsNoLongerFound() {
        find("hurt");
        Fx.run(() -> open.room.desk().edits().remove(1));
        open.settle();
        assertThat(open.text(".find-counts")).isEqualTo("A 1 · B 0");
    }

    @Test
    void theFieldOfTheFactsHasAKeyOfItsOwn() {
        open.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("ruiz");
        assertThat(open.texts(".fact-label")).containsExactly("Twelve ≠ About 14", "Ana Ruiz");
        assertThat(OpenRoom.isSeen(open.find(".find-bar"))).isFalse();
    }
}
