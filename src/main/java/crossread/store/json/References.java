package crossread.store.json;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what points into the articles, and refuses what points beside them. */
public final class References {
    private final Map<String, Article> articles = new HashMap<>();

    public References(List<Article> all) {
        for (Article article : all) {
            if (articles.put(article.id(), article) != null) {
                throw new Damaged("articles", "two have the id " + article.id());
            }
        }
    }

    /** An article's id in the field {@code name}; the article's own text, of which a file has hundreds of thousands. */
    String article(String id, Fields fields, String name) {
        Article article = articles.get(id);
        if (article == null) {
            throw fields.damaged(name, "no article " + id);
        }
        return article.id();
    }

    /** The sentence that {@code article} and {@code sentence} point at. */
    public SentenceRef sentence(Fields fields) {
        String id = article(fields.text("article"), fields, "article");
        return new SentenceRef(id, index(fields, id));
    }

    /** The field {@code sentence} as an index into the article's sentences. */
    int index(Fields fields, String article) {
        int index = fields.count("sentence");
        if (index >= sentences(article)) {
            throw fields.damaged("sentence", "no sentence " + index + " in article " + article);
        }
        return index;
    }

    /** The span in {@code start} and {@code end} of that sentence. */
    Span span(Fields fields, SentenceRef at) {
        Article article = articles.get(at.article());
        int length = article == null
                ? 0
                : article.sentences().get(at.sentence()).text().length();
        return ArticleJson.span(fields, length);
    }

    private int sentences(String id) {
        Article article = articles.get(id);
        return article == null ? 0 : article.sentences().size();
    }
}
