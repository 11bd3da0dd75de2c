package crossread.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything found about one story. It is what is saved.
 *
 * @param title the story's name
 * @param created when it was first compared
 * @param program version of the program that compared it
 * @param matching what sentences were matched by
 * @param articles in their order on the screen, each with its sigil as id
 * @param links sentences of two articles that say the same or are related
 * @param statements what sentences say, across articles
 * @param facts by rank
 * @param discrepancies where articles clash
 */
public record Comparison(
        String title,
        Instant created,
        String program,
        Matching matching,
        List<Article> articles,
        List<Link> links,
        List<Statement> statements,
        List<Fact> facts,
        List<Discrepancy> discrepancies) {

    public Comparison {
        articles = List.copyOf(articles);
        links = List.copyOf(links);
        statements = List.copyOf(statements);
        facts = List.copyOf(facts);
        discrepancies = List.copyOf(discrepancies);
    }

    /** The article with this id. */
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** The fact with this id. */
    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The sentence {@code ref} points at. */
    public Optional<Sentence> sentence(SentenceRef ref) {
        return article(ref.article())
                .filter(article -> ref.sentence() < article.sentences().size())
                .map(article -> article.sentences().get(ref.sentence()));
    }
}
