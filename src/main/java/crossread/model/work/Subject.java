package crossread.model.work;

import crossread.model.article.Article;
import java.util.Optional;

/** What a note or a label is about. */
public sealed interface Subject {

    /**
     * A whole article.
     *
     * @param sha256 hash of the file it was read from
     * @param title its headline, where it has one: one file may hold several articles
     */
    record OfArticle(String sha256, Optional<String> title) implements Subject {

        /** The one article of a file. */
        public OfArticle(String sha256) {
            this(sha256, Optional.empty());
        }

        public static OfArticle of(Article article) {
            return new OfArticle(article.origin().sha256(), article.metadata().title());
        }
    }

    /** A sentence. */
    record OfSentence(SentenceAnchor sentence) implements Subject {}

    /** A fact, told by one of its mentions. */
    record OfFact(FactAnchor fact) implements Subject {}
}
