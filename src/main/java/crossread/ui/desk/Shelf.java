package crossread.ui.desk;

import crossread.model.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles in their order, as others come to stand there; nothing is changed in place. */
record Shelf(List<Article> articles) {
    Shelf {
        articles = List.copyOf(articles);
    }

    /** With more behind them. */
    List<Article> with(List<Article> more) {
        List<Article> all = new ArrayList<>(articles);
        all.addAll(more);
        return all;
    }

    /** Without the one at {@code index}. */
    List<Article> without(int index) {
        List<Article> all = new ArrayList<>(articles);
        all.remove(index);
        return all;
    }

    /** With the one at {@code from} standing at {@code to}. */
    List<Article> moved(int from, int to) {
        List<Article> all = new ArrayList<>(articles);
        all.add(to, all.remove(from));
        return all;
    }

    /** With {@code other} in the place of the one at {@code index}. */
    List<Article> with(int index, Article other) {
        List<Article> all = new ArrayList<>(articles);
        all.set(index, other);
        return all;
    }

    /** Each with the sigil of its place as its id. */
    List<Article> lettered() {
        List<Article> lettered = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            lettered.add(articles.get(i).withId(Article.sigil(i)));
        }
        return lettered;
    }

    /** Place of the article with this id; -1 where there is none. */
    int index(String id) {
        return articles.stream().map(Article::id).toList().indexOf(id);
    }

    /** Place of the article as it is now that once was {@code article}, while what is set aside of it is still the same. */
    int find(Article article) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).origin().equals(article.origin())
                    && articles.get(i).blocks().equals(article.blocks())) {
                return i;
            }
        }
        return -1;
    }

    /** The first headline. */
    Optional<String> headline() {
        return articles.stream()
                .flatMap(article -> article.metadata().title().stream())
                .findFirst();
    }
}
