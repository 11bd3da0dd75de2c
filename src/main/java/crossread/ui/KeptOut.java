package crossread.ui;

import crossread.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Articles that do not seem to be about the event of the others: read, and not compared until the reader says so. */
final class KeptOut {
    private final List<Article> articles = new ArrayList<>();

    /** In the order they were read. */
    List<Article> all() {
        return List.copyOf(articles);
    }

    void add(List<Article> more) {
        articles.addAll(more);
    }

    /** Takes the article out; says whether it was there. */
    boolean take(Article article) {
        return articles.remove(article);
    }

    void clear() {
        articles.clear();
    }
}
