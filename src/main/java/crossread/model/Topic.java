package crossread.model;

import crossread.model.article.SentenceRef;
import crossread.model.work.FactAnchor;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.util.Optional;

/** What a {@link Subject} is in one comparison, by the letters, numbers and ids that hold in it alone. */
public sealed interface Topic {

    /** A whole article. */
    record OfArticle(String id) implements Topic {}

    /** A sentence. */
    record OfSentence(SentenceRef at) implements Topic {}

    /** A fact. */
    record OfFact(String id) implements Topic {}

    /** What leads back to it from any comparison of the same texts; empty where {@code comparison} has no such thing. */
    default Optional<Subject> subject(Comparison comparison) {
        return switch (this) {
            case OfArticle(var id) -> comparison.article(id).map(Subject.OfArticle::of);
            case OfSentence(var at) ->
                comparison
                        .article(at.article())
                        .filter(article -> at.sentence() < article.sentences().size())
                        .map(article -> new Subject.OfSentence(SentenceAnchor.of(article, at.sentence())));
            case OfFact(var id) ->
                comparison.fact(id).stream()
                        .flatMap(fact -> fact.mentions().stream())
                        .flatMap(mention -> FactAnchor.of(mention, comparison.articles()).stream())
                        .findFirst()
                        .map(Subject.OfFact::new);
        };
    }
}
