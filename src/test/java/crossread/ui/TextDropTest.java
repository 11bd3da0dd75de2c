package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.work.Note;
import crossread.ui.arrival.TextDrop;
import crossread.ui.columns.text.Selection;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of words that are dragged out of a column and let go somewhere in the window. */
@ExtendWith(Fx.class)
class TextDropTest {
    private static final String WORDS = "closed by\n\nthe storm";
    private static final String TEXT = WORDS + "\n\n— Harbour Gazette";

    private final OpenRoom open = new OpenRoom().sample();

    private boolean drop(Node target, Object words) {
        boolean taken = Fx.call(() -> new TextDrop(open.room.layout()).take(target, words, TEXT));
        open.settle();
        return taken;
    }

    private static String text(TextField field) {
        return Fx.call(() -> field.getText());
    }

    @Test
    void inTheFieldTheWordsAloneAreLookedFor() {
        open.run("find");
        TextField field = (TextField) open.find("#find-field");
        assertThat(drop(field, WORDS)).isTrue();
        assertThat(text(field)).isEqualTo("closed by the storm");
    }

    @Test
    void outOfAnotherProgramTheWholeTextIsLookedFor() {
        open.run("find");
        TextField field = (TextField) open.find("#find-field");
        drop(field, null);
        assertThat(text(field)).isEqualTo("closed by the storm — Harbour Gazette");
    }

    @Test
    void onTheCardOfNotesTheyBecomeANoteWithItsSource() {
        Fx.run(() -> open.room.pointer().select(new Selection.OfFact("f1")));
        open.settle();
        assertThat(drop(open.find(".note-card"), WORDS)).isTrue();
        open.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(Fx.call(() -> open.room.desk().session().reader().notes()))
                .extracting(Note::text)
                .containsExactly(TEXT);
    }

    @Test
    void elsewhereTheWindowDecides() {
        assertThat(drop(open.find(".ledger"), WORDS)).isFalse();
    }
}
