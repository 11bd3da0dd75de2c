package crossread.ui;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.deck.ViewSlot;
import crossread.ui.notes.NoteTaker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;

/** Takes the reader from a view or from the palette to what was chosen there. */
final class Usher implements ViewSlot.Reader, Jumps.Ways {
    private final Supplier<RoomLayout> layout;
    private final ObservableDoubleValue textSize;
    private final Consumer<Selection> look;
    private final Consumer<Path> open;
    private final Consumer<Boolean> hide;
    private Optional<NoteTaker> notes = Optional.empty();

    /**
     * @param layout the room, which is not built yet
     * @param look shows the same fact or sentence everywhere
     * @param open opens a saved comparison
     * @param hide hides what was found, or shows it again
     */
    Usher(
            Supplier<RoomLayout> layout,
            ObservableDoubleValue textSize,
            Consumer<Selection> look,
            Consumer<Path> open,
            Consumer<Boolean> hide) {
        this.layout = layout;
        this.textSize = textSize;
        this.look = look;
        this.open = open;
        this.hide = hide;
    }

    /** Who takes what the reader writes; it is built after the views are listed, and before one is opened. */
    void setNotes(NoteTaker taker) {
        notes = Optional.of(taker);
    }

    @Override
    public NoteTaker notes() {
        return notes.orElseThrow();
    }

    @Override
    public void hideAnswers(boolean hidden) {
        hide.accept(hidden);
    }

    @Override
    public void toNotes() {
        layout.get().views().open(Finding.NOTES);
    }

    @Override
    public void choose(Selection selection) {
        look.accept(selection);
    }

    @Override
    public void go(Selection selection, SentenceRef at, Optional<Span> marked) {
        layout.get().views().choose(Views.COLUMNS);
        look.accept(selection);
        layout.get().columns().ways().goTo(at, marked);
    }

    @Override
    public ObservableDoubleValue textSize() {
        return textSize;
    }

    @Override
    public void toArticle(String id) {
        layout.get().views().choose(Views.COLUMNS);
        layout.get().columns().focus().take(id);
    }

    @Override
    public void toFact(String id) {
        look.accept(new Selection.OfFact(id));
    }

    @Override
    public void toSentence(SentenceRef at) {
        toArticle(at.article());
        look.accept(new Selection.OfSentence(at));
    }

    @Override
    public void toFile(Path file) {
        open.accept(file);
    }
}
