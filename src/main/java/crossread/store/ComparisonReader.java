package crossread.store;

import crossread.model.Article;
import crossread.model.Author;
import crossread.model.Comparison;
import crossread.model.Discrepancy;
import crossread.model.Fact;
import crossread.model.Link;
import crossread.model.Matching;
import crossread.model.Relation;
import crossread.model.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a comparison as its file tells it: of the long lists one element at a time is JSON, the others are what was read
 * of them already. The tree of a file of 77 MB takes more than 1 GB. Lists that stand before the articles they point
 * into, as no program here writes them, wait as they are.
 */
final class ComparisonReader {
    /** Far more than anyone reads; the columns of thousands would stop the window. */
    private static final int MOST_ARTICLES = 500;

    private static final String ARTICLES = "articles";

    private final String path;
    private final Places places;
    private final Losses losses;
    private final Set<String> ids = new HashSet<>();
    private final ElementList<Article> articles;
    private final ObjectNode rest = Json.object();
    private Optional<Pointing> pointing = Optional.empty();
    private boolean begun;

    /**
     * @param path of the comparison in its file; empty where it is the file
     * @param places how the places of originals are written
     * @param losses is told what cannot be read
     */
    ComparisonReader(String path, Places places, Losses losses) {
        this.path = path;
        this.places = places;
        this.losses = losses;
        articles = new ElementList<>(
                ARTICLES, this::article, article -> Optional.of(ArticleJson.write(article, places)), losses);
    }

    /** A comparison, with what of its file this program does not know. */
    record Told(Comparison comparison, ObjectNode unknown) {}

    /**
     * Takes an object in, to its end.
     *
     * @param parser stands at its beginning
     * @throws JacksonException where it is no JSON from some place on; what stands before it was taken in
     */
    void take(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                begun = true;
                takeList(parser, name);
            } else {
                rest.set(name, parser.<JsonNode>readValueAsTree());
                begun = true;
            }
        }
    }

    private void takeList(JsonParser parser, String name) {
        Optional<? extends ElementList<?>> own =
                name.equals(ARTICLES) ? Optional.of(articles) : pointing.flatMap(there -> there.list(name));
        if (own.isPresent()) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                own.get().take(parser.readValueAsTree());
            }
        } else {
            ArrayNode list = rest.putArray(name);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(parser.<JsonNode>readValueAsTree());
            }
        }
        if (name.equals(ARTICLES)) {
            pointing = Optional.of(new Pointing(articles.all()));
        }
    }

    /** Whether nothing was taken in. */
    boolean isEmpty() {
        return !begun;
    }

    /** What was taken in beside the long lists. */
    ObjectNode rest() {
        return rest;
    }

    /**
     * What was taken in, as much of it as can be read.
     *
     * @throws Damaged where no article can be read
     */
    Told told() {
        Fields fields = new Fields(rest, path);
        if (articles.all().isEmpty()) {
            throw fields.damaged(ARTICLES, "none can be read");
        }
        Pointing there = pointing.orElseGet(() -> new Pointing(articles.all()));
        there.takeWaiting(fields);
        Comparison comparison = there.comparison(fields);
        ObjectNode unknown = new UnknownFinder(rest).find(comparison, places);
        articles.tellUnknown(unknown);
        there.lists().forEach(list -> list.tellUnknown(unknown));
        return new Told(comparison, unknown);
    }

    private Article article(Fields fields) {
        Article article = ArticleJson.read(fields, places);
        if (ids.size() < MOST_ARTICLES && ids.add(article.id())) {
            return article;
        }
        throw new Damaged(ARTICLES, "one too many: " + article.id());
    }

    /** The lists that point into the articles. */
    private final class Pointing {
        private final MannerJson manner;
        private final ElementList<Link> links;
        private final ElementList<Statement> statements;
        private final ElementList<Fact> facts;
        private final ElementList<Discrepancy> discrepancies;

        Pointing(List<Article> articles) {
            References references = new References(articles);
            FactJson fact = new FactJson(references);
            manner = new MannerJson(references);
            Comparison texts = new Comparison(
                    "", Instant.EPOCH, "", Matching.LEXICAL, articles, List.of(), List.of(), List.of(), List.of());
            links = new ElementList<>("links", each -> link(each, references), _ -> Optional.empty(), losses);
            statements = new ElementList<>(
                    "statements",
                    each -> new Statement(each.text("id"), each.objects("sentences", references::sentence)),
                    each -> Optional.of(ComparisonJson.write(each)),
                    losses);
            facts = new ElementList<>(
                    "facts", fact::read, each -> Optional.of(ComparisonJson.write(each, texts)), losses);
            discrepancies = new ElementList<>(
                    "discrepancies", this::discrepancy, each -> Optional.of(ComparisonJson.write(each, texts)), losses);
        }

        Stream<ElementList<?>> lists() {
            return Stream.of(links, statements, facts, discrepancies);
        }

        Optional<? extends ElementList<?>> list(String name) {
            return lists().filter(list -> list.name().equals(name)).findFirst();
        }

        /** Takes in the lists that stood before the articles. */
        void takeWaiting(Fields fields) {
            lists().forEach(list -> {
                if (rest.get(list.name()) instanceof ArrayNode waiting) {
                    waiting.forEach(list::take);
                    rest.remove(list.name());
                } else if (fields.has(list.name())) {
                    losses.add(fields.damaged(list.name(), "no list"));
                }
            });
        }

        Comparison comparison(Fields fields) {
            Comparison comparison = new Comparison(
                    losses.orElse(() -> fields.text("title"), ""),
                    losses.orElse(() -> created(fields), Instant.EPOCH),
                    losses.orElse(() -> fields.text("program"), ""),
                    losses.orElse(() -> fields.constant("matching", Matching.class), Matching.LEXICAL),
                    articles.all(),
                    links.all(),
                    statements.all(),
                    facts.all(),
                    whole());
            return ReuseJson.read(fields, comparison)
                    .withReader(ReaderJson.read(fields))
                    .withCoarse(fields.flag("coarse", false))
                    .withManner(manner.read(fields, comparison));
        }

        private Discrepancy discrepancy(Fields entry) {
            return new Discrepancy(
                    entry.text("id"),
                    entry.texts("facts"),
                    entry.text("what"),
                    entry.score("score"),
                    manner.differing(entry));
        }

        /** The discrepancies whose facts could be read. */
        private List<Discrepancy> whole() {
            Set<String> known = new HashSet<>();
            facts.all().forEach(fact -> known.add(fact.id()));
            List<Discrepancy> whole = new ArrayList<>();
            for (Discrepancy discrepancy : discrepancies.all()) {
                if (known.containsAll(discrepancy.facts())) {
                    whole.add(discrepancy);
                } else {
                    losses.add(new Damaged("discrepancies", discrepancy.id() + " names a fact that is not there"));
                }
            }
            return whole;
        }
    }

    private static Instant created(Fields fields) {
        try {
            return Instant.parse(fields.text("created"));
        } catch (DateTimeException e) {
            throw fields.damaged("created", "no time: " + fields.text("created"));
        }
    }

    private static Link link(Fields fields, References references) {
        return new Link(
                references.sentence(fields.object("from")),
                references.sentence(fields.object("to")),
                fields.score("score"),
                fields.has("relation") ? fields.constant("relation", Relation.class) : Relation.SAME,
                fields.flag("moved", false),
                fields.has("by") ? fields.constant("by", Author.class) : Author.PROGRAM);
    }
}
