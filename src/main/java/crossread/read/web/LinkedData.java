package crossread.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD; half of news pages have it. */
final class LinkedData {
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|//\\s{0,5}<!\\[CDATA\\[|<!\\[CDATA\\[|//\\s{0,5}]]>|]]>");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema.org/)?(?:\\w{0,30}Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|NewsStory)");
    private static final Pattern PAGE = Pattern.compile("(?:https?://schema.org/)?\\w{0,20}Page");
    /** Characters; real ones stay under 200,000, and a list of nothing takes ten times its own room in memory. */
    private static final int LONGEST = 2_000_000;

    private static final int MOST_NODES = 5_000;

    private final List<Map<?, ?>> articles;
    private final List<Map<?, ?>> pages;
    private final Map<String, Map<?, ?>> named;

    private LinkedData(List<Map<?, ?>> articles, List<Map<?, ?>> pages, Map<String, Map<?, ?>> named) {
        this.articles = articles;
        this.pages = pages;
        this.named = named;
    }

    /** @param json parses JSON text leniently to maps, lists and plain values; empty where it is none */
    LinkedData(Document page, Function<String, Optional<Object>> json) {
        this(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Element script : page.select("script[type*=ld+json]")) {
            String data = script.data();
            if (data.length() <= LONGEST) {
                json.apply(WRAPPING.matcher(data).replaceAll(" ").strip()).ifPresent(this::walk);
            }
        }
    }

    private void walk(Object root) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            Object node = open.poll();
            if (node instanceof List<?> list) {
                list.stream().filter(child -> child != null).forEach(open::add);
            } else if (node instanceof Map<?, ?> map) {
                if (is(ARTICLE, map.get("@type"))) {
                    articles.add(map);
                } else if (is(PAGE, map.get("@type"))) {
                    pages.add(map);
                }
                if (map.get("@id") instanceof String id && map.size() > 1) {
                    named.putIfAbsent(id, map);
                }
                map.values().stream()
                        .filter(child -> child instanceof Map || child instanceof List)
                        .forEach(open::add);
            }
        }
    }

    private static boolean is(Pattern kind, @Nullable Object type) {
        return switch (type) {
            case null -> false;
            case List<?> types -> types.stream().anyMatch(one -> is(kind, one));
            default -> kind.matcher(type.toString()).matches();
        };
    }

    /** The same, the article that lies at this address before those that are only named beside it. */
    LinkedData about(String address) {
        String own = bare(address);
        List<Map<?, ?>> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing(article -> !isAt(article, own)));
        return new LinkedData(sorted, pages, named);
    }

    private static boolean isAt(Map<?, ?> article, String own) {
        return Stream.of("url", "mainEntityOfPage", "@id")
                .map(article::get)
                .map(value -> value instanceof Map<?, ?> map ? map.get("@id") : value)
                .anyMatch(value -> value instanceof String text && bare(text).equals(own));
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    /** The day of the page around the article, where the article itself names none. */
    Optional<String> pagePublished() {
        return text(pages, "datePublished");
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
        return text(articles, key);
    }

    private static Optional<String> text(List<Map<?, ?>> nodes, String key) {
        return nodes.stream()
                .map(node -> node.get(key))
                .map(value -> value instanceof Map<?, ?> map ? map.get("@id") : value)
                .filter(value -> value instanceof String text && !text.isBlank())
                .map(Object::toString)
                .findFirst();
    }

    /** A name, several, or what stands elsewhere in the data under the same {@code @id}. */
    private List<String> names(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> text.isBlank() ? List.of() : List.of(text.strip());
            case List<?> list ->
                list.stream().flatMap(one -> names(one).stream()).distinct().toList();
            case Map<?, ?> map when map.get("name") != null -> names(map.get("name"));
            case Map<?, ?> map
            when map.get("@id") instanceof String id && named.containsKey(id) ->
                Optional.ofNullable(named.get(id))
                        .map(other -> other.get("name"))
                        .filter(String.class::isInstance)
                        .map(name -> List.of(name.toString().strip()))
                        .orElse(List.of());
            default -> List.of();
        };
    }
}
