package crossread.store;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import crossread.store.json.ComparisonJson;
import crossread.store.json.Damaged;
import crossread.store.json.FactJson;
import crossread.store.json.Fields;
import crossread.store.json.MannerJson;
import crossread.store.json.ReaderJson;
import crossread.store.json.References;
import crossread.store.json.ReuseJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The long lists of a comparison that point into its articles, taken in element by element. */
final class PointingLists {
    private final List<Article> articles;
    private final Losses losses;
    private final MannerJson manner;
    private final ElementList<Link> links;
    private final ElementList<Statement> statements;
    private final ElementList<Fact> facts;
    private final ElementList<Discrepancy> discrepancies;

    /**
     * @param articles what the lists point into
     * @param losses is told what cannot be read
     */
    PointingLists(List<Article> articles, Losses losses) {
        this.articles = articles;
        this.losses = losses;
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
        facts = new ElementList<>("facts", fact::read, each -> Optional.of(ComparisonJson.write(each, texts)), losses);
        discrepancies = new ElementList<>(
                "discrepancies", this::discrepancy, each -> Optional.of(ComparisonJson.write(each, texts)), losses);
    }

    /** Every one of them. */
    Stream<ElementList<?>> all() {
        return Stream.of(links, statements, facts, discrepancies);
    }

    /** The one of this name. */
    Optional<? extends ElementList<?>> named(String name) {
        return all().filter(list -> list.name().equals(name)).findFirst();
    }

    /**
     * Takes in the lists that stood before the articles.
     *
     * @param rest holds them, and is rid of them
     */
    void takeWaiting(ObjectNode rest, Fields fields) {
        all().forEach(list -> {
            if (rest.get(list.name()) instanceof ArrayNode waiting) {
                waiting.forEach(list::take);
                rest.remove(list.name());
            } else if (fields.has(list.name())) {
                losses.add(fields.damaged(list.name(), "no list"));
            }
        });
    }

    /** The comparison they belong to, as much of it as can be read. */
    Comparison comparison(Fields fields) {
        Comparison comparison = new Comparison(
                losses.orElse(() -> fields.text("title"), ""),
                losses.orElse(() -> created(fields), Instant.EPOCH),
                losses.orElse(() -> fields.text("program"), ""),
                losses.orElse(() -> fields.constant("matching", Matching.class), Matching.LEXICAL),
                articles,
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
