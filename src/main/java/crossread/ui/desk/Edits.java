package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.ReaderWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the reader changes about the articles on the desk; each change is shown, compared where needed, and can be undone. */
public final class Edits {
    private final StoryDesk desk;
    private final Session session;
    private final Dialogs dialogs;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final DoneTeller done;
    private final Mender mender;
    private Supplier<Optional<Runnable>> hidden = Optional::empty;

    Edits(StoryDesk desk, Work work, Background background, Dialogs dialogs, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.session = desk.session();
        this.dialogs = dialogs;
        this.words = words;
        this.screen = screen;
        this.done = new DoneTeller(session, words, screen, this::undo, this::redo);
        this.mender = new Mender(session, work, background, this::change, words, screen);
    }

    public void remove(int index) {
        change(() -> {
            session.remove(index);
            return true;
        });
    }

    public void move(int from, int to) {
        if (to >= 0 && to < session.articles().size() && from != to) {
            change(() -> {
                session.move(from, to);
                return true;
            });
        }
    }

    /** Who says whether the outlets are hidden, and if so, what shows them. */
    public void setHidden(Supplier<Optional<Runnable>> listener) {
        hidden = listener;
    }

    /** What is hidden is neither shown in a dialog nor changed unseen. */
    public boolean isHidden() {
        Optional<Runnable> reveal = hidden.get();
        reveal.ifPresent(action -> screen.notice(new Notice(
                Notice.Level.INFO,
                words.text("desk.hidden"),
                Optional.of(new Notice.Offer(words.text("blind.reveal"), action)))));
        return reveal.isPresent();
    }

    public void rename(int index) {
        if (isHidden()) {
            return;
        }
        Metadata now = session.articles().get(index).metadata();
        dialogs.outlet(now.outlet().orElse("")).ifPresent(outlet -> {
            Optional<String> name = Optional.of(outlet.strip()).filter(text -> !text.isEmpty());
            describe(index, now.withOutlet(name).from(MetadataField.OUTLET, FoundIn.READER));
        });
    }

    /** Shows what is known about the article and takes what the reader writes instead. */
    public void details(int index) {
        if (isHidden()) {
            return;
        }
        dialogs.details(session.articles().get(index)).ifPresent(written -> describe(index, written));
    }

    /** What the reader wrote is shown at once, whether comparing anew follows or not. */
    private void describe(int index, Metadata written) {
        Metadata read = session.articles().get(index).metadata();
        change(() -> {
            boolean differs = session.describe(index, new MetadataEditor(read).write(written));
            if (differs && session.isStale()) {
                session.comparison().ifPresent(screen::described);
            }
            return differs;
        });
    }

    /** Takes back what the reader wrote in a field. */
    public void readAgain(String article, MetadataField field) {
        int index = session.index(article);
        if (index >= 0 && !isHidden()) {
            Metadata now = session.articles().get(index).metadata();
            describe(index, new MetadataEditor(now).readAgain(field));
        }
    }

    public void putBack(String article, List<Integer> blocks) {
        change(() -> session.blocks().putBack(session.index(article), blocks));
    }

    /** Puts back all of these blocks, by the id of their article, in one step. */
    public void putBackAll(Map<String, List<Integer>> blocks) {
        change(() -> session.blocks().putBackAll(blocks));
    }

    /** Notes that the reader finds it right that all of these are set aside, in one step. */
    public void seeAll(Map<String, List<Integer>> blocks) {
        change(() -> session.blocks().seeAll(blocks));
    }

    public void setAside(String article, List<Integer> blocks) {
        change(() -> session.blocks().setAside(session.index(article), blocks));
    }

    /** Notes that the reader finds it right that the blocks are set aside, or takes that back. */
    public void see(String article, List<Integer> blocks, boolean seen) {
        change(() -> session.blocks().see(session.index(article), blocks, seen));
    }

    /** Links two sentences, cuts or pins them; the same again takes it back. */
    public void correct(Correction.Kind kind, SentenceRef one, SentenceRef other) {
        change(() -> session.correct(kind, one, other));
    }

    /** Takes what the reader wrote beside the comparison; nothing has to be compared for that. */
    public void write(ReaderWork now) {
        if (session.work(now)) {
            screen.passing(Optional.empty());
            screen.deskChanged();
            session.comparison().ifPresent(screen::annotated);
        }
    }

    /** Says what to choose first. */
    public void correctWhat(Correction.Kind kind) {
        say("desk.correct-what." + kind);
    }

    /** Takes what the reader made in the place of what was there. */
    public void take(ReaderWork now) {
        change(() -> session.work(now));
    }

    /** Gives a paragraph another text; with the text as it was read it is as before. */
    public void editText(String article, int block, String text) {
        change(() -> session.blocks().editText(session.index(article), block, text));
    }

    /** Says something in passing: it moves nothing, and goes with what is done next. */
    public void say(String key) {
        screen.passing(Optional.of(new Notice(Notice.Level.INFO, words.text(key))));
    }

    /** Says what the reader has to know until it is dismissed. */
    void remind(String key) {
        screen.notice(new Notice(Notice.Level.INFO, words.text(key)));
    }

    public void undo() {
        turn(session::undo, done::undone);
    }

    public void redo() {
        turn(session::redo, done::redone);
    }

    /** Where only what is written beside the comparison turned, nothing else is shown anew. */
    private void turn(BooleanSupplier way, Consumer<History.State> told) {
        History.State before = session.state();
        boolean turned = way.getAsBoolean();
        if (turned
                && before.articles().equals(session.articles())
                && before.reader().correctsAlike(session.reader())) {
            screen.deskChanged();
            session.comparison().ifPresent(screen::annotated);
        } else {
            changed(turned);
        }
        if (turned) {
            told.accept(before);
        }
    }

    /** Does what reading found could be done with articles. */
    public Mender mender() {
        return mender;
    }

    /** Does something to the desk and, where that changed anything, shows it and says what it was. */
    private void change(BooleanSupplier deed) {
        History.State before = session.state();
        if (deed.getAsBoolean()) {
            changed(true);
            done.done(before);
        }
    }

    /** Compares again where that is needed; otherwise only what is said about the articles is shown anew. */
    private void changed(boolean changed) {
        if (!changed) {
            return;
        }
        // What is being compared now would bring back what the articles were when that began.
        if (session.isStale()
                || desk.comparer().isComparing()
                || session.comparison().isEmpty()) {
            desk.comparer().compare();
        } else {
            screen.deskChanged();
            session.comparison().ifPresent(screen::described);
        }
    }
}
