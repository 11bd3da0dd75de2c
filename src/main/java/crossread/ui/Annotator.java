package crossread.ui;

import crossread.export.LabelWording;
import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.SentenceRef;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.StoryDesk;
import crossread.ui.notes.NoteBook;
import crossread.ui.notes.NoteCard;
import crossread.ui.notes.NoteDraft;
import crossread.ui.notes.NoteMenu;
import crossread.ui.notes.NoteTaker;
import crossread.ui.notes.ShownNotes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;

/**
 * Brings the reader's notes and labels to the desk, and those on the desk to every part of the room that shows them. What is
 * pointed at has the letters and numbers of the comparison; what is kept is told by its words, those that are true.
 */
final class Annotator implements NoteTaker {
    private final StoryDesk desk;
    private final RoomLayout layout;
    private final RoomState state;
    private final Messages words;
    private final InstantSource clock;
    private final NoteCard card;
    private final NoteTopics topics;
    private ShownNotes notes;
    private Optional<Topic> writing = Optional.empty();

    Annotator(StoryDesk desk, RoomLayout layout, RoomState state, Messages words, InstantSource clock) {
        this.desk = desk;
        this.layout = layout;
        this.state = state;
        this.words = words;
        this.clock = clock;
        this.notes = new ShownNotes(Optional.empty(), words);
        this.card = layout.notes();
        this.topics = new NoteTopics(desk, layout);
        card.setTaker(this);
        card.setOnWriting(this::writingTurned);
        offer();
    }

    /** Gives the menus of rows and articles what there is to write and to put on them. */
    private void offer() {
        NoteMenu menu = new NoteMenu(words, this);
        layout.ledger().setMoreMenu(() -> menu.items(layout.ledger().chosenRow().map(Topic.OfFact::new), notes));
        layout.articles()
                .menu()
                .ifPresent(each -> menu.join(each, each.getItems().size() - 2, topics::article, () -> notes));
    }

    /** What there is to write about a sentence and to put on it. */
    List<MenuItem> items(SentenceRef at) {
        return new NoteMenu(words, this).items(Optional.of(new Topic.OfSentence(at)), notes);
    }

    /** Shows what there is on the parts of {@code comparison}, which may hide the outlets. */
    void show(Optional<Comparison> comparison) {
        notes = new ShownNotes(comparison, words);
        layout.ledger().annotate(notes);
        layout.columns().annotate(notes);
        tell();
    }

    /** The reader looks at this; what is being written about anything else is kept. */
    void select(Selection wanted) {
        topics.select(wanted);
        // While a comparison is replaced nothing is chosen for a moment; that does not end what is being written.
        if (!(wanted instanceof Selection.Nothing)
                && card.draft()
                        .filter(draft ->
                                !topics.chosen().flatMap(topics::subject).equals(Optional.of(draft.about())))
                        .isPresent()) {
            card.finish();
        }
        tell();
    }

    /** Keeps what is being written. */
    void finish() {
        card.finish();
    }

    private void writingTurned() {
        if (card.draft().isEmpty()) {
            writing = Optional.empty();
        }
        state.noting.set(card.draft().isPresent());
        tell();
    }

    private void tell() {
        card.show(writing.or(topics::chosen), notes);
    }

    /** Opens the card to write about what the reader is at. */
    void note() {
        topics.here().ifPresentOrElse(this::note, this::askWhat);
    }

    /** Opens the card to write one more note: about what is being written of, or what the reader is at. */
    void another() {
        writing.or(topics::here).ifPresentOrElse(this::another, this::askWhat);
    }

    /** Puts a label on what the reader is at, or takes it off. */
    void label(int number) {
        topics.here().ifPresentOrElse(topic -> label(topic, number), this::askWhat);
    }

    private void askWhat() {
        desk.edits().say("notes.what");
    }

    @Override
    public void note(Topic topic) {
        List<Note> there = notes.on(topic).notes();
        write(topic, there.isEmpty() ? Optional.empty() : Optional.of(there.getLast()));
    }

    @Override
    public void another(Topic topic) {
        // What is being written may be the first note about it.
        card.finish();
        write(topic, Optional.empty());
    }

    private void write(Topic topic, Optional<Note> shown) {
        draft(topic, shown).ifPresent(draft -> {
            layout.views().choose(Views.WHY);
            card.finish();
            writing = Optional.of(topic);
            card.write(draft, Optional.ofNullable(layout.getScene()).map(Scene::getFocusOwner));
        });
    }

    @Override
    public void label(Topic topic, int number) {
        topics.subject(topic).ifPresent(subject -> keep(book().labelled(subject, number)));
    }

    @Override
    public Optional<NoteDraft> draft(Topic topic, Optional<Note> shown) {
        Optional<Note> real = shown.flatMap(this::real);
        if (real.filter(note -> !shown.map(Note::text).equals(Optional.of(note.text())))
                .isPresent()) {
            desk.edits().isHidden();
            return Optional.empty();
        }
        writing = Optional.of(topic);
        return real.map(note -> new NoteDraft(note.about(), real))
                .or(() -> topics.subject(topic).map(about -> new NoteDraft(about, Optional.empty())));
    }

    /** The note that is shown as {@code shown}: in truth it may name an outlet. */
    private Optional<Note> real(Note shown) {
        int at = notes.work().notes().indexOf(shown);
        List<Note> all = desk.session().reader().notes();
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    @Override
    public void write(NoteDraft draft, String text) {
        keep(book().written(draft, text, clock.instant()));
    }

    @Override
    public void remove(Note shown) {
        real(shown).ifPresent(note -> keep(book().without(note)));
    }

    @Override
    public void forget(Annotation shown) {
        ReaderWork work = desk.session().reader();
        List<Label> labels = new ArrayList<>();
        List<Label> seen = notes.work().labels();
        for (int i = 0; i < work.labels().size(); i++) {
            if (i >= seen.size() || !shown.subjects().contains(seen.get(i).about())) {
                labels.add(work.labels().get(i));
            }
        }
        List<Note> gone =
                shown.notes().stream().flatMap(note -> real(note).stream()).toList();
        keep(work.withLabels(labels)
                .withNotes(work.notes().stream()
                        .filter(note -> !gone.contains(note))
                        .toList()));
    }

    @Override
    public void name(int number, String name) {
        keep(book().named(number, name, new LabelWording(ReaderWork.NONE, words).usual(number)));
    }

    private NoteBook book() {
        return new NoteBook(desk.session().reader(), desk.session().comparison());
    }

    private void keep(ReaderWork now) {
        desk.edits().write(now);
    }
}
