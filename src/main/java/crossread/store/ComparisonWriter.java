package crossread.store;

import crossread.model.Comparison;
import crossread.store.json.ComparisonJson;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a comparison as it is told, element by element, each with what this program does not know in it. Of 50 articles
 * of 100 sentences with 240,000 links the tree alone took some 500 MB.
 */
final class ComparisonWriter {
    private final Comparison comparison;
    private final Places places;
    private final ObjectNode unknown;

    /** @param original what it was opened from, so that what this program does not know in it is kept */
    ComparisonWriter(Comparison comparison, Places places, Optional<Opened> original) {
        this.comparison = comparison;
        this.places = places;
        this.unknown = original.map(Opened::unknown).orElseGet(Json::object);
    }

    /**
     * Writes it, and gives what of it this program does not know.
     *
     * @param out stays open
     */
    ObjectNode writePretty(OutputStream out) throws IOException {
        try (JsonGenerator to = Json.pretty(out)) {
            return write(to);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** Writes it as a value where {@code to} stands, and gives what of it this program does not know. */
    ObjectNode write(JsonGenerator to) {
        Carrying carrying = new Carrying(to);
        to.writeStartObject();
        ComparisonJson.tell(comparison, places, carrying);
        carrying.rest();
        to.writeEndObject();
        return carrying.kept;
    }

    /** Writes what it is told with what is unknown in it. */
    private final class Carrying implements ComparisonJson.Sink {
        private final JsonGenerator to;
        private final ObjectNode kept = Json.object();
        private final Set<String> told = new HashSet<>();

        Carrying(JsonGenerator to) {
            this.to = to;
        }

        @Override
        public void field(String name, JsonNode value) {
            told.add(name);
            JsonNode before = unknown.get(name);
            if (before != null) {
                kept.set(name, before);
                UnknownKeys.carry(one(name, before), one(name, value));
            }
            if (name.equals(UnknownKeys.READER)) {
                kept.set(name, value);
            }
            write(name, value);
        }

        @Override
        public void list(String name, Stream<ObjectNode> elements) {
            told.add(name);
            Map<String, JsonNode> before = UnknownKeys.byIdentity(unknown.path(name));
            List<JsonNode> met = new ArrayList<>();
            to.writeName(name);
            to.writeStartArray();
            elements.forEach(element -> {
                JsonNode own = before.isEmpty() ? null : before.get(UnknownKeys.identity(element));
                if (own != null) {
                    UnknownKeys.carryObject(own, element);
                    met.add(own);
                }
                to.writeTree(element);
            });
            to.writeEndArray();
            if (!met.isEmpty()) {
                kept.putArray(name).addAll(met);
            }
        }

        /** What this program does not know at all. */
        void rest() {
            for (Map.Entry<String, JsonNode> entry : unknown.properties()) {
                if (!told.contains(entry.getKey()) && !UnknownKeys.OPTIONAL.contains(entry.getKey())) {
                    kept.set(entry.getKey(), entry.getValue());
                    write(entry.getKey(), entry.getValue());
                }
            }
        }

        private void write(String name, JsonNode value) {
            to.writeName(name);
            to.writeTree(value);
        }

        private static ObjectNode one(String name, JsonNode value) {
            ObjectNode one = Json.object();
            one.set(name, value);
            return one;
        }
    }
}
