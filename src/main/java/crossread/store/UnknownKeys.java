package crossread.store;

import crossread.store.json.ReaderJson;
import java.util.HashMap;
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
    static final Set<String> OPTIONAL = Set.of(
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
    static final String READER = "reader";

    private UnknownKeys() {}

    /** Adds to {@code now} what only {@code before} knows. */
    static void carry(ObjectNode before, ObjectNode now) {
        carryObject(before, now);
        if (before.get(READER) instanceof ObjectNode reader && now.get(READER) instanceof ObjectNode own) {
            ReaderJson.carry(reader, own, UnknownKeys::carryObject);
        }
    }

    /** Adds to {@code now} the keys that only {@code before} has, at every depth. */
    static void carryObject(JsonNode before, ObjectNode now) {
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

    /** The elements of a list that have an id; none where {@code list} is none. */
    static Map<String, JsonNode> byIdentity(JsonNode list) {
        Map<String, JsonNode> byIdentity = new HashMap<>();
        for (JsonNode element : list) {
            if (element.has("id")) {
                byIdentity.put(identity(element), element);
            }
        }
        return byIdentity;
    }

    /** An id alone may mean another thing after a new comparison. */
    static String identity(JsonNode element) {
        return element.path("id").asString("")
                + '\n'
                + element.path("label").asString("")
                + '\n'
                + element.path("origin").path("sha256").asString("")
                + '\n'
                + element.path("sentences");
    }
}
