package crossread.store;

import crossread.model.Article;
import crossread.model.Author;
import crossread.model.Comparison;
import crossread.model.Discrepancy;
import crossread.model.Link;
import crossread.model.Matching;
import crossread.model.Relation;
import crossread.model.SentenceRef;
import crossread.model.Statement;
import crossread.model.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison's shape in the file. */
final class ComparisonJson {
    static final String FORMAT = "crossread-comparison";

    /** Raised only when an older program could no longer read the file rightly. */
    static final int VERSION = 1;

    /** Far more than anyone reads; the columns of thousands would stop the window. */
    private static final int MOST_ARTICLES = 500;

    private ComparisonJson() {}

    /** What takes a comparison piece by piece, in the order of the file. */
    interface Sink {
        void field(String name, JsonNode value);

        /** A long list, of which one element is made at a time. */
        void list(String name, Stream<ObjectNode> elements);
    }

    /** @param places how the places of originals are written */
    static ObjectNode write(Comparison comparison, Places places) {
        ObjectNode node = Json.object();
        tell(comparison, places, new Sink() {
            @Override
            public void field(String name, JsonNode value) {
                node.set(name, value);
            }

            @Override
            public void list(String name, Stream<ObjectNode> elements) {
                ArrayNode list = node.putArray(name);
                elements.forEach(list::add);
            }
        });
        return node;
    }

    /** Tells {@code sink} the comparison: as one tree a large one takes far more memory than itself. */
    static void tell(Comparison comparison, Places places, Sink sink) {
        Json.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("title", comparison.title())
                .put("created", comparison.created().toString())
                .put("program", comparison.program())
                .put("matching", Fields.name(comparison.matching()))
                .properties()
                .forEach(each -> sink.field(each.getKey(), each.getValue()));
        sink.list("articles", comparison.articles().stream().map(article -> ArticleJson.write(article, places)));
        sink.list("links", comparison.links().stream().map(ComparisonJson::write));
        sink.list("statements", comparison.statements().stream().map(ComparisonJson::write));
        Texts texts = comparison.texts();
        sink.list("facts", comparison.facts().stream().map(fact -> {
            ObjectNode entry = FactJson.write(fact, ref -> text(comparison, ref));
            ReuseJson.write(fact, texts, entry);
            return entry;
        }));
        sink.list("discrepancies", comparison.discrepancies().stream().map(each -> write(each, comparison)));
        ObjectNode more = Json.object();
        ReuseJson.write(comparison, more);
        MannerJson.write(comparison, more);
        if (comparison.coarse()) {
            more.put("coarse", true);
        }
        more.set("reader", ReaderJson.write(comparison.reader()));
        more.properties().forEach(each -> sink.field(each.getKey(), each.getValue()));
    }

    private static ObjectNode write(Statement statement) {
        ObjectNode node = Json.object().put("id", statement.id());
        ArrayNode sentences = node.putArray("sentences");
        statement.sentences().forEach(ref -> sentences.add(write(ref)));
        return node;
    }

    private static ObjectNode write(Discrepancy discrepancy, Comparison comparison) {
        ObjectNode node = Json.object().put("id", discrepancy.id());
        ArrayNode ids = node.putArray("facts");
        discrepancy.facts().forEach(ids::add);
        node.put("what", discrepancy.what()).put("score", discrepancy.score());
        if (!discrepancy.differing().isEmpty()) {
            ArrayNode differing = node.putArray("differing");
            discrepancy.differing().forEach(words -> differing.add(MannerJson.write(words, comparison)));
        }
        return node;
    }

    private static String text(Comparison comparison, SentenceRef ref) {
        return comparison
                .sentence(ref)
                .orElseThrow(() -> new IllegalArgumentException("no sentence " + ref))
                .text();
    }

    private static ObjectNode write(Link link) {
        ObjectNode node = Json.object();
        node.set("from", write(link.from()));
        node.set("to", write(link.to()));
        return node.put("score", link.score())
                .put("relation", Fields.name(link.relation()))
                .put("moved", link.moved())
                .put("by", Fields.name(link.by()));
    }

    private static ObjectNode write(SentenceRef ref) {
        return Json.object().put("article", ref.article()).put("sentence", ref.sentence());
    }

    /**
     * As much of it as can be read.
     *
     * @param places how the places of originals are written
     * @param losses is told what cannot be read
     * @throws Damaged where no article can be read
     */
    static Comparison read(Fields fields, Places places, Losses losses) {
        List<Article> articles = articles(fields, places, losses);
        References references = new References(articles);
        FactJson facts = new FactJson(references);
        MannerJson manner = new MannerJson(references);
        Comparison comparison = new Comparison(
                losses.orElse(() -> fields.text("title"), ""),
                losses.orElse(() -> created(fields), Instant.EPOCH),
                losses.orElse(() -> fields.text("program"), ""),
                losses.orElse(() -> fields.constant("matching", Matching.class), Matching.LEXICAL),
                articles,
                fields.objects("links", link -> readLink(link, references), losses),
                fields.objects(
                        "statements",
                        statement -> new Statement(
                                statement.text("id"), statement.objects("sentences", references::sentence)),
                        losses),
                fields.objects("facts", facts::read, losses),
                fields.objects(
                        "discrepancies",
                        entry -> new Discrepancy(
                                entry.text("id"),
                                entry.texts("facts"),
                                entry.text("what"),
                                entry.score("score"),
                                manner.differing(entry)),
                        losses));
        comparison = comparison.withDiscrepancies(whole(comparison, losses));
        return ReuseJson.read(fields, comparison)
                .withReader(ReaderJson.read(fields))
                .withCoarse(fields.flag("coarse", false))
                .withManner(manner.read(fields, comparison));
    }

    private static List<Article> articles(Fields fields, Places places, Losses losses) {
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Article article : fields.objects("articles", each -> ArticleJson.read(each, places), losses)) {
            if (articles.size() < MOST_ARTICLES && ids.add(article.id())) {
                articles.add(article);
            } else {
                losses.add(fields.damaged("articles", "one too many: " + article.id()));
            }
        }
        if (articles.isEmpty()) {
            throw fields.damaged("articles", "none can be read");
        }
        return articles;
    }

    /** The discrepancies whose facts could be read. */
    private static List<Discrepancy> whole(Comparison comparison, Losses losses) {
        Set<String> ids = new HashSet<>();
        comparison.facts().forEach(fact -> ids.add(fact.id()));
        List<Discrepancy> whole = new ArrayList<>();
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            if (ids.containsAll(discrepancy.facts())) {
                whole.add(discrepancy);
            } else {
                losses.add(new Damaged("discrepancies", discrepancy.id() + " names a fact that is not there"));
            }
        }
        return whole;
    }

    private static Instant created(Fields fields) {
        try {
            return Instant.parse(fields.text("created"));
        } catch (DateTimeException e) {
            throw fields.damaged("created", "no time: " + fields.text("created"));
        }
    }

    private static Link readLink(Fields fields, References references) {
        return new Link(
                references.sentence(fields.object("from")),
                references.sentence(fields.object("to")),
                fields.score("score"),
                fields.has("relation") ? fields.constant("relation", Relation.class) : Relation.SAME,
                fields.flag("moved", false),
                fields.has("by") ? fields.constant("by", Author.class) : Author.PROGRAM);
    }
}
