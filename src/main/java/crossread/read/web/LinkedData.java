package crossread.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD; half of news pages have it. */
final class LinkedData {
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|//\\s{0,5}<!\\[CDATA\\[|<!\\[CDATA\\[|//\\s{0,5}]]>|]]>");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema.org/)?(?:\\w{0,30}Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|NewsStory)");
    private static final int MOST_NODES = 5_000;

    private final List<Map<?, ?>> articles = new ArrayList<>();

    /** @param json parses JSON text leniently to maps, lists and plain values; empty where it is none */
    LinkedData(Document page, Function<String, Optional<Object>> json) {
        for (Element script : page.select("script[type*=ld+json]")) {
            String text = WRAPPING.matcher(script.data()).replaceAll(" ").strip();
            json.apply(text).ifPresent(this::walk);
        }
    }

    private void walk(Object root) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            Object node = open.poll();
            if (node instanceof List<?> list) {
                list.stream().filter(child -> child != null).forEach(open::add);
            } else if (node instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    articles.add(map);
                }
                map.values().stream()
                        .filter(child -> child instanceof Map || child instanceof List)
                        .forEach(open::add);
            }
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        return switch (type) {
            case null -> false;
            case List<?> types -> types.stream().anyMatch(LinkedData::isArticle);
            default -> ARTICLE.matcher(type.toString()).matches();
        };
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> address() {
        return text("url").or(() -> text("mainEntityOfPage"));
    }

    Optional<String> publisher() {
        return articles.stream()
                .flatMap(article -> names(article.get("publisher")).stream())
                .findFirst();
    }

    /** Names of the authors of the first article that names any. */
    List<String> authors() {
        return articles.stream()
                .map(article -> names(article.get("author")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<String> text(String key) {
        return articles.stream()
                .map(article -> article.get(key))
                .map(value -> value instanceof Map<?, ?> map ? map.get("@id") : value)
                .filter(value -> value instanceof String text && !text.isBlank())
                .map(Object::toString)
                .findFirst();
    }

    private static List<String> names(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> text.isBlank() ? List.of() : List.of(text.strip());
            case List<?> list ->
                list.stream().flatMap(one -> names(one).stream()).distinct().toList();
            case Map<?, ?> map -> names(map.get("name"));
            default -> List.of();
        };
    }
}
