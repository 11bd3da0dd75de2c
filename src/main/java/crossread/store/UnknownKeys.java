package crossread.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries what this program does not know from the file that was opened into the file that is saved, so that nothing a
 * newer program or another one wrote is lost. Articles are paired by id and hash, facts by id and label.
 */
final class UnknownKeys {
    /** What this program may leave out on purpose: absent now means removed, not unknown. */
    private static final Set<String> OPTIONAL = Set.of(
            "outlet",
            "title",
            "byline",
            "published",
            "language",
            "url",
            "foundIn",
            "path",
            "reason",
            "rule",
            "trust",
            "original",
            "seen",
            "warnings",
            "alternatives",
            "low",
            "high",
            "unit",
            "change",
            "from",
            "to",
            "role",
            "speaker",
            "remark",
            "by",
            "extracted",
            "texts",
            "version",
            "kinships",
            "labelNames",
            "offEvent",
            "coarse",
            "differing",
            "headlines",
            "attributions",
            "wordings",
            "kind",
            "value",
            "start",
            "end");

    /** The reader's own work: lists of entries without ids. */
    private static final String READER = "reader";

    private UnknownKeys() {}

    /**
     * What of a file this program does not know, with what its elements are told apart by: all that {@link #carry} needs of
     * it. The file itself takes as much memory again as the comparison that was read from it.
     *
     * @param own what this program writes of the same
     */
    static ObjectNode beyond(ObjectNode file, ObjectNode own) {
        ObjectNode unknown = beyondObject(file, own);
        if (file.get(READER) instanceof ObjectNode reader) {
            unknown.set(READER, reader);
        }
        return unknown;
    }

    /** Whether what {@link #beyond} gave holds more than the reader's own work. */
    static boolean isAny(ObjectNode unknown) {
        return unknown.size() > (unknown.has(READER) ? 1 : 0);
    }

    private static ObjectNode beyondObject(JsonNode file, ObjectNode own) {
        ObjectNode unknown = Json.object();
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            JsonNode known = own.get(entry.getKey());
            if (known == null) {
                if (!OPTIONAL.contains(entry.getKey())) {
                    unknown.set(entry.getKey(), entry.getValue());
                }
            } else if (known instanceof ObjectNode object && entry.getValue().isObject()) {
                ObjectNode inside = beyondObject(entry.getValue(), object);
                if (!inside.isEmpty()) {
                    unknown.set(entry.getKey(), inside);
                }
            } else if (known.isArray() && entry.getValue().isArray()) {
                List<JsonNode> elements = beyondElements(entry.getValue(), known);
                if (!elements.isEmpty()) {
                    unknown.putArray(entry.getKey()).addAll(elements);
                }
            }
        }
        return unknown;
    }

    private static List<JsonNode> beyondElements(JsonNode file, JsonNode own) {
        Map<String, JsonNode> known = byIdentity(own);
        List<JsonNode> unknown = new ArrayList<>();
        for (JsonNode element : file) {
            if (element.has("id")) {
                if (known.get(identity(element)) instanceof ObjectNode object) {
                    ObjectNode inside = beyondObject(element, object);
                    if (!inside.isEmpty()) {
                        unknown.add(identified(inside, element));
                    }
                } else {
                    unknown.add(element);
                }
            }
        }
        return unknown;
    }

    /** With what {@link #identity} looks at. */
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

    private static Map<String, JsonNode> byIdentity(JsonNode elements) {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode element : elements) {
            if (element.has("id")) {
                found.put(identity(element), element);
            }
        }
        return found;
    }

    /** Adds to {@code now} what only {@code before} knows. */
    static void carry(ObjectNode before, ObjectNode now) {
        carryObject(before, now);
        if (before.get(READER) instanceof ObjectNode reader && now.get(READER) instanceof ObjectNode own) {
            ReaderJson.carry(reader, own, UnknownKeys::carryObject);
        }
    }

    private static void carryObject(JsonNode before, ObjectNode now) {
        for (Map.Entry<String, JsonNode> entry : before.properties()) {
            JsonNode own = now.get(entry.getKey());
            if (own == null) {
                if (!OPTIONAL.contains(entry.getKey())) {
                    now.set(entry.getKey(), entry.getValue());
                }
            } else if (own instanceof ObjectNode object && entry.getValue().isObject()) {
                carryObject(entry.getValue(), object);
            } else if (own.isArray() && entry.getValue().isArray()) {
                carryElements(entry.getValue(), own);
            }
        }
    }

    private static void carryElements(JsonNode before, JsonNode now) {
        if (before.isEmpty()) {
            return;
        }
        Map<String, JsonNode> byIdentity = byIdentity(before);
        for (JsonNode element : now) {
            if (element instanceof ObjectNode object && element.has("id")) {
                JsonNode old = byIdentity.get(identity(element));
                if (old != null) {
                    carryObject(old, object);
                }
            }
        }
    }

    /** An id alone may mean another thing after a new comparison. */
    private static String identity(JsonNode element) {
        return element.path("id").asString("")
                + '\n'
                + element.path("label").asString("")
                + '\n'
                + element.path("origin").path("sha256").asString("")
                + '\n'
                + element.path("sentences");
    }
}
