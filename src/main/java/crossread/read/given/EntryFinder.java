package crossread.read.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the articles in what was parsed: a list of them, an object that is one, or the answer of a news service with the
 * list somewhere inside ({@code articles.results}, {@code response.results}, {@code data}).
 */
final class EntryFinder {
    /** Where services keep their list; in the order they are looked at. */
    private static final List<String> HOLDERS = List.of(
            "articles",
            "results",
            "response",
            "data",
            "items",
            "docs",
            "stories",
            "news",
            "entries",
            "hits",
            "documents",
            "value",
            "@graph");

    /** Under these stand articles, whatever else the object says of itself. */
    private static final Set<String> PLURALS = Set.of("articles", "results");

    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|Story|Review)");

    /** An answer keeps its list two or three levels down. */
    private static final int DEEPEST = 4;

    /** The articles' objects; what stands in a list without being one comes out as it is. */
    List<Object> find(Object parsed) {
        List<Object> found = new ArrayList<>();
        collect(parsed, 0, found);
        return found;
    }

    private static void collect(Object node, int depth, List<Object> found) {
        switch (node) {
            case List<?> list -> list.forEach(each -> collectListed(each, depth, found));
            case Map<?, ?> map -> collectObject(object(map), depth, found);
            default -> found.add(node);
        }
    }

    private static void collectListed(Object each, int depth, List<Object> found) {
        if (each instanceof Map<?, ?> map) {
            collectObject(object(map), depth + 1, found);
        } else {
            found.add(each == null ? "" : each);
        }
    }

    private static void collectObject(Map<String, Object> object, int depth, List<Object> found) {
        for (String key : depth < DEEPEST ? HOLDERS : List.<String>of()) {
            Object inside = object.get(key);
            boolean list = inside instanceof List<?> && PLURALS.contains(key);
            boolean within = inside instanceof List<?> || inside instanceof Map<?, ?>;
            if (inside != null
                    && (list || (within && !GivenArticle.isGiven(object) && !ExportedArticle.hasText(object)))) {
                collect(inside, depth + 1, found);
                return;
            }
        }
        if (depth == 0 || !isOtherThing(object)) {
            found.add(object);
        }
    }

    /** A page's linked data names its outlet, its pictures and its search box beside the article. */
    private static boolean isOtherThing(Map<String, Object> object) {
        return object.get("@type") instanceof String type
                && !ARTICLE.matcher(type).matches();
    }

    /** With names alone as keys and without what is empty. */
    static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> object = new TreeMap<>();
        map.forEach((key, value) -> {
            if (key instanceof String name && value != null) {
                object.put(name, value);
            }
        });
        return object;
    }
}
