package crossread.ui;

import crossread.export.LabelWording;
import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Label;
import crossread.model.Note;
import crossread.model.ReaderWork;
import crossread.model.SentenceRef;
import crossread.model.Subject;
import crossread.model.Topic;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Notice;
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
import javafx.scene.Node;
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
    private ShownNotes notes;
    private Selection selection = new Selection.Nothing();
    private Optional<Topic> writing = Optional.empty();

    Annotator(StoryDesk desk, RoomLayout layout, RoomState state, Messages words, InstantSource clock) {
        this.desk = desk;
        this.layout = layout;
        this.state = state;
        this.words = words;
        this.clock = clock;
        this.notes = new ShownNotes(Optional.empty(), words);
        this.card = layout.notes();
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
                .ifPresent(each -> menu.join(each, each.getItems().size() - 2, this::article, () -> notes));
    }

    /** What there is to write about a sentence and to put on it. */
    List<MenuItem> items(SentenceRef at) {
        return new NoteMenu(words, this).items(Optional.of(new Topic.OfSentence(at)), notes);
    }

    /** The article chosen in the list. */
    private Optional<Topic> article() {
        int index = layout.articles().chosen().get();
        List<Article> articles = desk.session().articles();
        return index < 0 || index >= articles.size()
                ? Optional.empty()
                : Optional.of(new Topic.OfArticle(articles.get(index).id()));
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
        selection = wanted;
        // While a comparison is replaced nothing is chosen for a moment; that does not end what is being written.
        if (!(wanted instanceof Selection.Nothing)
                && card.draft()
                        .filter(draft -> !topic().flatMap(this::subject).equals(Optional.of(draft.about())))
                        .isPresent()) {
            card.finish();
        }
        tell();
    }

    /** Keeps what is being written. */
    void finish() {
        card.finish();
    }

    private Optional<Topic> topic() {
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfFact(String id) -> Optional.of(new Topic.OfFact(id));
            case Selection.OfSentence(SentenceRef at) -> Optional.of(new Topic.OfSentence(at));
        };
    }

    private void writingTurned() {
        if (card.draft().isEmpty()) {
            writing = Optional.empty();
        }
        state.noting.set(card.draft().isPresent());
        tell();
    }

    private void tell() {
        card.show(writing.or(this::topic), notes);
    }

    /** What the reader is at: the article in the list, the sentence under the keyboard, or else what is chosen. */
    private Optional<Topic> here() {
        if (holdsFocus(layout.articles())) {
            return article();
        }
        Optional<SentenceRef> cursor =
                layout.columns().focus().isHeld() ? layout.columns().focus().sentence() : Optional.empty();
        return cursor.filter(at -> !isChosenAt(at))
                .<Topic>map(Topic.OfSentence::new)
                .or(this::topic)
                .or(() -> layout.columns().focus().sentence().map(Topic.OfSentence::new));
    }

    /** Whether the chosen fact is stated there: then the reader means the fact. */
    private boolean isChosenAt(SentenceRef at) {
        return selection instanceof Selection.OfFact(String id)
                && desk.session()
                        .comparison()
                        .flatMap(each -> each.fact(id))
                        .filter(fact -> fact.mentions().stream()
                                .anyMatch(mention -> mention.at().equals(at)))
                        .isPresent();
    }

    private static boolean holdsFocus(Node part) {
        for (Node node = part.getScene() == null ? null : part.getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** Opens the card to write about what the reader is at. */
    void note() {
        here().ifPresentOrElse(this::note, this::askWhat);
    }

    /** Opens the card to write one more note: about what is being written of, or what the reader is at. */
    void another() {
        writing.or(this::here).ifPresentOrElse(this::another, this::askWhat);
    }

    /** Puts a label on what the reader is at, or takes it off. */
    void label(int number) {
        here().ifPresentOrElse(topic -> label(topic, number), this::askWhat);
    }

    private void askWhat() {
        layout.notices().add(new Notice(Notice.Level.INFO, words.text("notes.what")), text -> text);
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
        subject(topic).ifPresent(subject -> keep(book().labelled(subject, number)));
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
                .or(() -> subject(topic).map(about -> new NoteDraft(about, Optional.empty())));
    }

    /** The note that is shown as {@code shown}: in truth it may name an outlet. */
    private Optional<Note> real(Note shown) {
        int at = notes.work().notes().indexOf(shown);
        List<Note> all = desk.session().reader().notes();
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** Where articles were added since they were compared, those in the list are the ones that are meant. */
    private Optional<Subject> subject(Topic topic) {
        if (topic instanceof Topic.OfArticle(String id)) {
            int index = desk.session().index(id);
            return index < 0
                    ? Optional.empty()
                    : Optional.of(Subject.OfArticle.of(desk.session().articles().get(index)));
        }
        return desk.session().comparison().flatMap(topic::subject);
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
