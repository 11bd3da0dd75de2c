package crossread.store;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.store.json.ArticleJson;
import crossread.store.json.Damaged;
import crossread.store.json.Fields;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
public final class ComparisonReader {
    /** Far more than anyone reads; the columns of thousands would stop the window. */
    private static final int MOST_ARTICLES = 500;

    private static final String ARTICLES = "articles";

    private final String path;
    private final Places places;
    private final Losses losses;
    private final Set<String> ids = new HashSet<>();
    private final ElementList<Article> articles;
    private final ObjectNode rest = Json.object();
    private Optional<PointingLists> pointing = Optional.empty();
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
                name.equals(ARTICLES) ? Optional.of(articles) : pointing.flatMap(there -> there.named(name));
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
            pointing = Optional.of(new PointingLists(articles.all(), losses));
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
        PointingLists there = pointing.orElseGet(() -> new PointingLists(articles.all(), losses));
        there.takeWaiting(rest, fields);
        Comparison comparison = there.comparison(fields);
        ObjectNode unknown = new UnknownFinder(rest).find(comparison, places);
        articles.tellUnknown(unknown);
        there.all().forEach(list -> list.tellUnknown(unknown));
        return new Told(comparison, unknown);
    }

    private Article article(Fields fields) {
        Article article = ArticleJson.read(fields, places);
        if (ids.size() < MOST_ARTICLES && ids.add(article.id())) {
            return article;
        }
        throw new Damaged(ARTICLES, "one too many: " + article.id());
    }
}
