package crossread.store;

import crossread.model.Comparison;
import crossread.model.Quality;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.store.json.ArticleJson;
import crossread.store.json.ComparisonJson;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that the command line prints and takes in. */
public final class ResultJson {

    /** A file that could not be read, with the reason in words. */
    public record Unread(String file, String reason) {}

    /**
     * A line of a batch, as it came in.
     *
     * @param id as given, or {@code line-} and the line number
     * @param title as given
     * @param articles as given, plain maps
     */
    public record Story(String id, Optional<String> title, List<Map<String, Object>> articles) {
        public Story {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A comparison, over many lines.
     *
     * @param file it goes to, from where it tells the way to the originals
     */
    public byte[] comparison(Comparison comparison, Optional<Path> file) {
        Places places = file.map(Places.Beside::of).orElseGet(Places.None::new);
        return Json.pretty(ComparisonJson.write(comparison, places));
    }

    /** What a reader's corrections say of the program, over many lines; a rate is absent where too few were judged. */
    public byte[] quality(Quality quality) {
        ObjectNode node = Json.object();
        ObjectNode links = node.putObject("links")
                .put("shown", quality.shownLinks())
                .put("cut", quality.cut())
                .put("pinned", quality.pinned())
                .put("linked", quality.linked());
        quality.linkPrecision().ifPresent(rate -> links.set("precision", rate(rate)));
        quality.linkRecall().ifPresent(rate -> links.set("recall", rate(rate)));
        ObjectNode facts = node.putObject("facts")
                .put("shown", quality.shownFacts())
                .put("struck", quality.struck())
                .put("renamed", quality.renamed())
                .put("seen", quality.seen())
                .put("joined", quality.joined())
                .put("split", quality.split());
        quality.factPrecision().ifPresent(rate -> facts.set("precision", rate(rate)));
        return Json.pretty(node);
    }

    private static ObjectNode rate(Quality.Rate rate) {
        return Json.object()
                .put("of", rate.whole())
                .put("right", rate.part())
                .put("share", rate.share())
                .put("low", rate.low())
                .put("high", rate.high());
    }

    /** The cleaned articles, over many lines: of their sentences, those of kept blocks. */
    public byte[] articles(List<Article> articles, List<Unread> unread) {
        ObjectNode node = Json.object();
        ArrayNode list = node.putArray("articles");
        articles.forEach(
                article -> list.add(ArticleJson.write(article.withSentences(kept(article)), new Places.None())));
        node.set("unreadable", unreadable(unread));
        return Json.pretty(node);
    }

    private static List<Sentence> kept(Article article) {
        return article.sentences().stream()
                .filter(sentence -> article.blocks().get(sentence.block()).kept())
                .toList();
    }

    private static ArrayNode unreadable(List<Unread> unread) {
        ArrayNode list = Json.object().putArray("unreadable");
        unread.forEach(file -> list.addObject().put("file", file.file()).put("reason", file.reason()));
        return list;
    }

    /**
     * A batch's answer to one story, on one line; names the articles that could not be read, if any.
     *
     * @param lost what it lacks by a fault inside the program, in words
     */
    public String answer(String id, Comparison comparison, List<Unread> unread, List<String> lost) {
        ObjectNode node = Json.object().put("id", id);
        node.set("comparison", ComparisonJson.write(comparison, new Places.None()));
        if (!unread.isEmpty()) {
            node.set("unreadable", unreadable(unread));
        }
        if (!lost.isEmpty()) {
            lost.forEach(node.putArray("incomplete")::add);
        }
        return Json.line(node);
    }

    /**
     * What a line that a batch wrote says of its story.
     *
     * @param id of the story
     * @param compared whether there is a comparison of it
     * @param whole whether it was compared, with every article it names and nothing lost to a fault
     */
    public record Told(String id, boolean compared, boolean whole) {}

    /** What a line of answers says; empty where a batch did not write it, or not to its end. */
    public Optional<Told> told(String line) {
        try {
            JsonNode node = Json.parse(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return node.path("id")
                    .stringValueOpt()
                    .filter(_ -> node.has("comparison") || node.has("error"))
                    .map(id -> new Told(
                            id,
                            node.has("comparison"),
                            node.has("comparison") && !node.has("unreadable") && !node.has("incomplete")));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** A batch's answer to a story that could not be compared, on one line. */
    public String error(String id, String error) {
        return Json.line(Json.object().put("id", id).put("error", error));
    }

    /**
     * Takes a batch line apart.
     *
     * @param number of the line, from 1
     * @throws IllegalArgumentException with what is wrong, in words that name the line
     */
    public Story story(String line, int number) {
        JsonNode node;
        try {
            node = Json.parse(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + number + " is no JSON: " + e.getOriginalMessage(), e);
        }
        String id = node.path("id").asString("line-" + number);
        JsonNode articles = node.path("articles");
        if (!articles.isArray()) {
            throw new IllegalArgumentException("line " + number + " has no list of articles");
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (JsonNode article : articles) {
            if (!(article instanceof ObjectNode object)) {
                throw new IllegalArgumentException("line " + number + " has an article that is no object");
            }
            all.add(Json.plainMap(object));
        }
        return new Story(id, node.path("title").stringValueOpt(), all);
    }
}
