package crossread.store;

import crossread.model.Comparison;
import crossread.store.json.ComparisonJson;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what of a file this program does not know, with what its elements are told apart by: all that {@link
 * UnknownKeys} needs of it. The whole file takes as much memory again as the comparison that was read from it.
 */
final class UnknownFinder implements ComparisonJson.Sink {
    private final ObjectNode file;
    private final ObjectNode unknown = Json.object();
    private final Set<String> known = new HashSet<>();

    UnknownFinder(ObjectNode file) {
        this.file = file;
    }

    /**
     * What is not in the comparison that was read from it, its long lists aside; the reader's own work is given whole.
     *
     * @param places as it was read with
     */
    ObjectNode find(Comparison comparison, Places places) {
        ComparisonJson.tell(comparison, places, this);
        file.properties().stream()
                .filter(entry -> !known.contains(entry.getKey()) && !UnknownKeys.OPTIONAL.contains(entry.getKey()))
                .forEach(entry -> unknown.set(entry.getKey(), entry.getValue()));
        if (file.get(UnknownKeys.READER) instanceof ObjectNode reader) {
            unknown.set(UnknownKeys.READER, reader);
        }
        return unknown;
    }

    @Override
    public void field(String name, JsonNode value) {
        known.add(name);
        if (file.has(name)) {
            beyond(name, file.get(name), value, unknown);
        }
    }

    @Override
    public void list(String name, Stream<ObjectNode> elements) {
        known.add(name);
    }

    /**
     * What of an element of a list this program does not know; nothing of one without an id.
     *
     * @param own as this program writes it; empty where it could not be read
     */
    static Optional<JsonNode> beyond(JsonNode element, Optional<ObjectNode> own) {
        if (!element.has("id")) {
            return Optional.empty();
        }
        Optional<ObjectNode> same =
                own.filter(each -> UnknownKeys.identity(each).equals(UnknownKeys.identity(element)));
        if (same.isEmpty()) {
            return Optional.of(element);
        }
        return same.map(each -> beyond(element, each))
                .filter(inside -> !inside.isEmpty())
                .map(inside -> identified(inside, element));
    }

    private static void beyond(String name, JsonNode file, JsonNode own, ObjectNode unknown) {
        if (own instanceof ObjectNode object && file.isObject()) {
            ObjectNode inside = beyond(file, object);
            if (!inside.isEmpty()) {
                unknown.set(name, inside);
            }
        } else if (own.isArray() && file.isArray()) {
            put(
                    name,
                    beyond(
                            file,
                            own.valueStream()
                                    .flatMap(each -> each instanceof ObjectNode one ? Stream.of(one) : Stream.of())),
                    unknown);
        }
    }

    private static void put(String name, List<JsonNode> elements, ObjectNode unknown) {
        if (!elements.isEmpty()) {
            unknown.putArray(name).addAll(elements);
        }
    }

    private static ObjectNode beyond(JsonNode file, ObjectNode own) {
        ObjectNode unknown = Json.object();
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            JsonNode known = own.get(entry.getKey());
            if (known != null) {
                beyond(entry.getKey(), entry.getValue(), known, unknown);
            } else if (!UnknownKeys.OPTIONAL.contains(entry.getKey())) {
                unknown.set(entry.getKey(), entry.getValue());
            }
        }
        return unknown;
    }

    private static List<JsonNode> beyond(JsonNode file, Stream<ObjectNode> own) {
        Map<String, JsonNode> left = new LinkedHashMap<>();
        for (JsonNode element : file) {
            if (element.has("id")) {
                left.put(UnknownKeys.identity(element), element);
            }
        }
        List<JsonNode> unknown = new ArrayList<>();
        if (!left.isEmpty()) {
            own.filter(element -> element.has("id")).forEach(element -> {
                JsonNode there = left.remove(UnknownKeys.identity(element));
                ObjectNode inside = there == null ? Json.object() : beyond(there, element);
                if (there != null && !inside.isEmpty()) {
                    unknown.add(identified(inside, there));
                }
            });
        }
        unknown.addAll(left.values());
        return unknown;
    }

    /** With what {@link UnknownKeys#identity} looks at. */
    private static ObjectNode identified(ObjectNode unknown, JsonNode element) {
        for (String key : List.of("id", "label", "sentences")) {
            if (element.has(key)) {
                unknown.set(key, element.get(key));
            }
        }
        JsonNode hash = element.path("origin").path("sha256");
        if (!hash.isMissingNode()) {
            unknown.withObject("origin").set("sha256", hash);
        }
        return unknown;
    }
}
