package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.ReaderWork;
import java.util.List;
import java.util.Optional;

/**
 * What is on the desk: the articles, what comparing them gave, the file, and whether something is unsaved. Every change
 * the reader makes can be undone.
 */
public final class Session {
    private final History history = new History();
    private final BlockEditor blocks = new BlockEditor(this);
    private List<Article> articles = List.of();
    private ReaderWork reader = ReaderWork.NONE;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Work.Saved> saved = Optional.empty();
    private Optional<String> title = Optional.empty();
    private boolean unsaved;
    private boolean stale;

    /** The articles in their order, each with its sigil as id. */
    public List<Article> articles() {
        return articles;
    }

    /** What the reader made of them. */
    public ReaderWork reader() {
        return reader;
    }

    /** What the last comparing gave; older than {@link #articles()} while {@link #isStale()}. */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /** The file it was opened from or saved as. */
    public Optional<Work.Saved> saved() {
        return saved;
    }

    public boolean isUnsaved() {
        return unsaved;
    }

    /** Whether the articles changed since they were compared. */
    public boolean isStale() {
        return stale;
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** The story's name: what it was saved as, or the first headline. */
    public Optional<String> title() {
        return title.or(shelf()::headline);
    }

    /** Whether the article with this id is the one that the columns show under it. */
    public boolean isShown(String id) {
        int index = index(id);
        return index >= 0
                && comparison
                        .flatMap(each -> each.article(id))
                        .filter(shown -> Compared.sameFile(shown, articles.get(index)))
                        .isPresent();
    }

    /** Place of the article with this id in the list; -1 where there is none. */
    public int index(String id) {
        return shelf().index(id);
    }

    /** Place of the article as it is now that once was {@code article}, while what is set aside of it is still the same. */
    public int find(Article article) {
        return shelf().find(article);
    }

    private Shelf shelf() {
        return new Shelf(articles);
    }

    void add(List<Article> more) {
        change(shelf().with(more));
    }

    /** Puts the sample story on an empty desk; it is not the reader's work, so nobody is asked to save it. */
    void startWith(List<Article> sample) {
        clear();
        change(sample);
        history.clear();
        unsaved = false;
    }

    void remove(int index) {
        change(shelf().without(index));
        if (articles.isEmpty()) {
            empty();
        }
    }

    /** Moves the article at {@code from} so that it stands at {@code to}. */
    void move(int from, int to) {
        if (from != to) {
            change(shelf().moved(from, to));
        }
    }

    /** What the reader does with the blocks of the articles. */
    BlockEditor blocks() {
        return blocks;
    }

    /**
     * Sets right what two sentences of the comparison have to do with each other; the same said again takes it back. Says
     * whether that was possible: both must be there, and in two articles.
     */
    boolean correct(Correction.Kind kind, SentenceRef one, SentenceRef other) {
        Optional<List<Correction>> corrected = comparison
                .filter(_ -> isShown(one.article()) && isShown(other.article()))
                .flatMap(shown -> new CorrectionList(shown, reader.corrections()).with(kind, one, other));
        return corrected.filter(now -> work(reader.withCorrections(now))).isPresent();
    }

    /** Takes what the reader made in the place of what was there; says whether it differs. */
    boolean work(ReaderWork now) {
        if (now.equals(reader)) {
            return false;
        }
        history.remember(state());
        put(now);
        unsaved = true;
        return true;
    }

    /** Only what sets right what is compared makes the comparison stale. */
    private void put(ReaderWork now) {
        stale |= !now.correctsAlike(reader);
        reader = now;
        comparison = comparison.map(shown -> shown.withReader(now));
    }

    /** Says other things about the article at {@code index}. */
    boolean describe(int index, Metadata metadata) {
        return replace(index, articles.get(index).withMetadata(metadata));
    }

    /** Puts another reading of the same file in the place of the article at {@code index}; says whether it differs. */
    boolean replace(int index, Article other) {
        if (articles.get(index).equals(other)) {
            return false;
        }
        change(shelf().with(index, other));
        return true;
    }

    /** Takes back the last change; says whether there was one. */
    boolean undo() {
        return history.undo(state()).map(this::restore).isPresent();
    }

    /** Does again what was taken back last; says whether there was anything. */
    boolean redo() {
        return history.redo(state()).map(this::restore).isPresent();
    }

    private History.State restore(History.State state) {
        saved = state.saved();
        title = state.title();
        if (state.articles().isEmpty()) {
            empty();
        } else {
            put(state.articles());
        }
        put(state.reader());
        return state;
    }

    /** What can be undone and done again. */
    History.State state() {
        return new History.State(articles, reader, saved, title);
    }

    /** Takes what comparing {@link #articles()} gave. */
    void compared(Comparison result) {
        comparison = Optional.of(result.withReader(reader));
        articles = result.articles();
        stale = false;
    }

    /**
     * Takes what comparing the same articles in a better way gave; says whether it did. What the reader said about them
     * meanwhile stays; where what is compared has changed, there is nothing to take.
     */
    boolean improved(Comparison result) {
        if (stale || !Compared.alike(articles, result.articles())) {
            return false;
        }
        comparison = Optional.of(result.withArticles(articles).withReader(reader));
        unsaved |= saved.isPresent();
        return true;
    }

    void opened(Work.Saved file) {
        history.clear();
        reader = file.comparison().reader();
        compared(file.comparison());
        saved(file, file.comparison());
    }

    /** Takes what an earlier program could not save. */
    void restored(Safekeeping.Unsaved work) {
        clear();
        reader = work.work().reader();
        compared(work.work());
        comparison = comparison.filter(_ -> work.compared());
        saved = work.original();
        title = Optional.of(work.work().title());
        unsaved = true;
        stale = !work.compared();
    }

    /** What would be lost if the program ended now. */
    Optional<Safekeeping.Unsaved> unsaved(String name) {
        return unsaved && !articles.isEmpty() ? Optional.of(UnsavedWork.of(this, name)) : Optional.empty();
    }

    /** Takes note that {@code what} was saved; a change made meanwhile stays unsaved. */
    void saved(Work.Saved file, Comparison what) {
        saved = Optional.of(file);
        title = Optional.of(what.title());
        if (!stale && comparison.filter(what::equals).isPresent()) {
            unsaved = false;
        }
    }

    void clear() {
        empty();
        history.clear();
    }

    private void empty() {
        articles = List.of();
        reader = ReaderWork.NONE;
        comparison = Optional.empty();
        saved = Optional.empty();
        title = Optional.empty();
        unsaved = false;
        stale = false;
    }

    /** Puts these articles in the place of those that are there; can be undone. */
    void change(List<Article> all) {
        history.remember(state());
        put(all);
    }

    /** Only what is compared makes the comparison stale; anything else is changed in it. */
    private void put(List<Article> all) {
        List<Article> lettered = new Shelf(all).lettered();
        boolean alike = comparison.isPresent() && !stale && Compared.alike(articles, lettered);
        articles = alike ? Compared.withSentences(lettered, articles) : List.copyOf(lettered);
        comparison = comparison.map(old -> old.withArticles(alike ? articles : Compared.described(old, articles)));
        unsaved = true;
        stale |= !alike;
    }
}
