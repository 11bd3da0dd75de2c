package crossread.ui;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on the desk: the articles, what comparing them gave, the file, and whether something is unsaved. */
final class Session {
    private List<Article> articles = List.of();
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Work.Saved> saved = Optional.empty();
    private Optional<String> title = Optional.empty();
    private boolean unsaved;
    private boolean stale;

    /** The articles in their order, each with its sigil as id. */
    List<Article> articles() {
        return articles;
    }

    /** What the last comparing gave; older than {@link #articles()} while {@link #isStale()}. */
    Optional<Comparison> comparison() {
        return comparison;
    }

    /** The file it was opened from or saved as. */
    Optional<Work.Saved> saved() {
        return saved;
    }

    boolean isUnsaved() {
        return unsaved;
    }

    /** Whether the articles changed since they were compared. */
    boolean isStale() {
        return stale;
    }

    /** The story's name: what it was saved as, or the first headline. */
    Optional<String> title() {
        return title.or(() -> articles.stream()
                .flatMap(article -> article.metadata().title().stream())
                .findFirst());
    }

    void add(List<Article> more) {
        List<Article> all = new ArrayList<>(articles);
        all.addAll(more);
        change(all);
    }

    /** Puts the sample story on an empty desk; it is not the reader's work, so nobody is asked to save it. */
    void startWith(List<Article> sample) {
        clear();
        change(sample);
        unsaved = false;
    }

    void remove(int index) {
        List<Article> all = new ArrayList<>(articles);
        all.remove(index);
        if (all.isEmpty()) {
            clear();
        } else {
            change(all);
        }
    }

    /** Moves the article at {@code from} so that it stands at {@code to}. */
    void move(int from, int to) {
        if (from != to) {
            List<Article> all = new ArrayList<>(articles);
            all.add(to, all.remove(from));
            change(all);
        }
    }

    /** Puts a block back that cleaning set aside; does nothing where the columns show another state than this one. */
    boolean putBack(String id, int block) {
        Optional<Article> shown = comparison.flatMap(each -> each.article(id));
        int index = indexOf(id);
        if (index < 0 || shown.isEmpty() || !sameFile(shown.get(), articles.get(index))) {
            return false;
        }
        Article article = articles.get(index);
        List<Block> blocks = new ArrayList<>(article.blocks());
        if (block < 0 || block >= blocks.size() || blocks.get(block).kept()) {
            return false;
        }
        blocks.set(block, blocks.get(block).putBack());
        List<Article> all = new ArrayList<>(articles);
        all.set(index, article.withBlocks(blocks));
        change(all);
        return true;
    }

    /** Calls the outlet at {@code index} by another name; nothing needs comparing again for that. */
    void rename(int index, String outlet) {
        Optional<String> name = Optional.of(outlet.strip()).filter(text -> !text.isEmpty());
        Article renamed =
                articles.get(index).withMetadata(articles.get(index).metadata().withOutlet(name));
        List<Article> all = new ArrayList<>(articles);
        all.set(index, renamed);
        articles = List.copyOf(all);
        comparison = comparison.map(old -> old.article(renamed.id())
                        .filter(shown -> sameFile(shown, renamed))
                        .isPresent()
                ? withName(old, renamed.id(), name)
                : old);
        unsaved = true;
    }

    /** Takes what comparing {@link #articles()} gave. */
    void compared(Comparison result) {
        comparison = Optional.of(result);
        articles = result.articles();
        stale = false;
    }

    void opened(Work.Saved file) {
        compared(file.comparison());
        saved(file, file.comparison());
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
        articles = List.of();
        comparison = Optional.empty();
        saved = Optional.empty();
        title = Optional.empty();
        unsaved = false;
        stale = false;
    }

    private void change(List<Article> all) {
        List<Article> lettered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lettered.add(all.get(i).withId(Article.sigil(i)));
        }
        articles = List.copyOf(lettered);
        unsaved = true;
        stale = true;
    }

    private int indexOf(String id) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameFile(Article one, Article two) {
        return one.origin().equals(two.origin())
                && one.blocks().size() == two.blocks().size();
    }

    private static Comparison withName(Comparison old, String id, Optional<String> outlet) {
        List<Article> articles = old.articles().stream()
                .map(article -> article.id().equals(id)
                        ? article.withMetadata(article.metadata().withOutlet(outlet))
                        : article)
                .toList();
        return old.withArticles(articles);
    }
}
