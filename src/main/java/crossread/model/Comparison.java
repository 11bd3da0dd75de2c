package crossread.model;

import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Manner;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Statement;
import crossread.model.work.Correction;
import crossread.model.work.ReaderWork;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
 * @param kinships articles that are one text
 * @param offEvent articles that do not seem to be about the event; they are compared all the same
 * @param reader what the reader made of it
 * @param coarse whether time ran out, so that some sentences or facts were held against each other only roughly
 * @param manner how the articles tell what they state
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
        List<Discrepancy> discrepancies,
        List<Kinship> kinships,
        List<OffEvent> offEvent,
        ReaderWork reader,
        boolean coarse,
        Manner manner) {

    public Comparison {
        articles = List.copyOf(articles);
        links = List.copyOf(links);
        statements = List.copyOf(statements);
        facts = List.copyOf(facts);
        discrepancies = List.copyOf(discrepancies);
        kinships = List.copyOf(kinships);
        offEvent = List.copyOf(offEvent);
    }

    /** Of articles that are all independent and all about the event. */
    public Comparison(
            String title,
            Instant created,
            String program,
            Matching matching,
            List<Article> articles,
            List<Link> links,
            List<Statement> statements,
            List<Fact> facts,
            List<Discrepancy> discrepancies) {
        this(
                title,
                created,
                program,
                matching,
                articles,
                links,
                statements,
                facts,
                discrepancies,
                List.of(),
                List.of(),
                ReaderWork.NONE,
                false,
                Manner.NONE);
    }

    public Comparison withArticles(List<Article> value) {
        Copy copy = new Copy(this);
        copy.articles = value;
        return copy.made();
    }

    public Comparison withDiscrepancies(List<Discrepancy> value) {
        Copy copy = new Copy(this);
        copy.discrepancies = value;
        return copy.made();
    }

    public Comparison withReuse(List<Kinship> found, List<OffEvent> off) {
        Copy copy = new Copy(this);
        copy.kinships = found;
        copy.offEvent = off;
        return copy.made();
    }

    public Comparison withReader(ReaderWork value) {
        Copy copy = new Copy(this);
        copy.reader = value;
        return copy.made();
    }

    public Comparison withCoarse(boolean value) {
        Copy copy = new Copy(this);
        copy.coarse = value;
        return copy.made();
    }

    public Comparison withManner(Manner value) {
        Copy copy = new Copy(this);
        copy.manner = value;
        return copy.made();
    }

    /** What the reader set right about links, oldest first; those too whose sentences are gone. */
    public List<Correction> corrections() {
        return reader.corrections();
    }

    /** The independent texts among the articles. */
    public Texts texts() {
        return Texts.of(articles.stream().map(Article::id).toList(), kinships);
    }

    /** How many outlets there are; an article of no known outlet counts as one. */
    public int outlets() {
        return (int) articles.stream()
                .map(article -> article.name().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
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

    /** The parts of a comparison, some of them to be others in the next. */
    private static final class Copy {
        private String title;
        private Instant created;
        private String program;
        private Matching matching;
        private List<Article> articles;
        private List<Link> links;
        private List<Statement> statements;
        private List<Fact> facts;
        private List<Discrepancy> discrepancies;
        private List<Kinship> kinships;
        private List<OffEvent> offEvent;
        private ReaderWork reader;
        private boolean coarse;
        private Manner manner;

        Copy(Comparison from) {
            title = from.title;
            created = from.created;
            program = from.program;
            matching = from.matching;
            articles = from.articles;
            links = from.links;
            statements = from.statements;
            facts = from.facts;
            discrepancies = from.discrepancies;
            kinships = from.kinships;
            offEvent = from.offEvent;
            reader = from.reader;
            coarse = from.coarse;
            manner = from.manner;
        }

        Comparison made() {
            return new Comparison(
                    title,
                    created,
                    program,
                    matching,
                    articles,
                    links,
                    statements,
                    facts,
                    discrepancies,
                    kinships,
                    offEvent,
                    reader,
                    coarse,
                    manner);
        }
    }
}
