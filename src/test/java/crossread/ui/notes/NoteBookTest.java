package crossread.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteBookTest {
    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Comparison STORY = Story.bridge();
    private static final Subject FACT = new Topic.OfFact("f1").subject(STORY).orElseThrow();
    private static final Note ASK = new Note(FACT, "Ask the port.", THEN);
    private static final Note WHO = new Note(new Subject.OfArticle("aa"), "Who?", THEN);
    private static final ReaderWork WORK = ReaderWork.NONE.withNotes(List.of(ASK, WHO));

    private static NoteBook book(ReaderWork work) {
        return new NoteBook(work, Optional.of(STORY));
    }

    private static NoteDraft draft(Note note) {
        return new NoteDraft(note.about(), Optional.of(note));
    }

    @Test
    void aChangedNoteKeepsItsPlace() {
        assertThat(book(WORK).written(draft(ASK), " Ask the mayor.\n", NOW).notes())
                .containsExactly(new Note(FACT, "Ask the mayor.", NOW), WHO);
    }

    @Test
    void aNoteThatIsAsBeforeChangesNothing() {
        assertThat(book(WORK).written(draft(ASK), "Ask the port. ", NOW)).isSameAs(WORK);
        assertThat(book(WORK).written(new NoteDraft(FACT, Optional.empty()), " \n", NOW))
                .isSameAs(WORK);
    }

    @Test
    void anEmptiedNoteGoes() {
        assertThat(book(WORK).written(draft(ASK), " ", NOW).notes()).containsExactly(WHO);
    }

    /** Whoever takes it away while it is being changed has not taken away what is written since. */
    @Test
    void aNoteThatIsGoneMeanwhileIsWrittenAnew() {
        assertThat(book(ReaderWork.NONE)
                        .written(draft(ASK), "Ask the mayor.", NOW)
                        .notes())
                .containsExactly(new Note(FACT, "Ask the mayor.", NOW));
    }

    @Test
    void aLabelIsPutOnAndTakenOff() {
        ReaderWork on = book(WORK).labelled(FACT, 2);
        assertThat(on.labels()).containsExactly(new Label(FACT, 2));
        assertThat(book(on).labelled(FACT, 2)).isEqualTo(WORK);
        assertThat(book(on).labelled(FACT, 3).labels()).containsExactly(new Label(FACT, 2), new Label(FACT, 3));
    }

    @Test
    void aLabelIsTakenOffTheFactThatAnotherClashesWith() {
        List<String> clash = STORY.discrepancies().getFirst().facts();
        Subject one = new Topic.OfFact(clash.get(0)).subject(STORY).orElseThrow();
        Subject other = new Topic.OfFact(clash.get(1)).subject(STORY).orElseThrow();
        ReaderWork on = ReaderWork.NONE.withLabels(List.of(new Label(one, 1)));
        assertThat(book(on).labelled(other, 1).labels()).isEmpty();
    }

    @Test
    void aNameThatIsTheUsualOneIsNotKept() {
        ReaderWork named = book(WORK).named(2, " Ask the port ", "To check");
        assertThat(named.labelNames()).isEqualTo(Map.of(2, "Ask the port"));
        assertThat(book(named).named(2, "To check", "To check").labelNames()).isEmpty();
        assertThat(book(named).named(2, " ", "To check").labelNames()).isEmpty();
    }
}
