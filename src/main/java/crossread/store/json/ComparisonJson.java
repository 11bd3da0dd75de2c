package crossread.store.json;

import crossread.model.Comparison;
import crossread.model.Texts;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.link.Link;
import crossread.model.link.Statement;
import crossread.store.ComparisonReader;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison's shape in the file; {@link ComparisonReader} reads it. */
public final class ComparisonJson {
    public static final String FORMAT = "crossread-comparison";

    /** Raised only when an older program could no longer read the file rightly. */
    public static final int VERSION = 1;

    private ComparisonJson() {}

    /** What takes a comparison piece by piece, in the order of the file. */
    public interface Sink {
        void field(String name, JsonNode value);

        /** A long list, of which one element is made at a time. */
        void list(String name, Stream<ObjectNode> elements);
    }

    /**
     * The comparison as one object.
     *
     * @param places how the places of originals are written
     */
    public static ObjectNode write(Comparison comparison, Places places) {
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
    public static void tell(Comparison comparison, Places places, Sink sink) {
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
            ObjectNode entry = write(fact, comparison);
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

    /**
     * A fact with its mentions.
     *
     * @param comparison with the article of every mention
     */
    public static ObjectNode write(Fact fact, Comparison comparison) {
        return FactJson.write(fact, ref -> text(comparison, ref));
    }

    public static ObjectNode write(Statement statement) {
        ObjectNode node = Json.object().put("id", statement.id());
        ArrayNode sentences = node.putArray("sentences");
        statement.sentences().forEach(ref -> sentences.add(write(ref)));
        return node;
    }

    /**
     * A discrepancy with the words that differ.
     *
     * @param comparison with the articles
     */
    public static ObjectNode write(Discrepancy discrepancy, Comparison comparison) {
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
}
