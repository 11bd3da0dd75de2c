package crossread.store;

import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a comparison as it is told, element by element; all of it together only where elements of it carry what this
 * program does not know. Of 50 articles of 100 sentences with 240,000 links the tree alone took some 500 MB.
 */
final class ComparisonWriter {
    private final Comparison comparison;
    private final Places places;
    private final Optional<ObjectNode> unknown;

    /** @param original what it was opened from, so that what this program does not know in it is kept */
    ComparisonWriter(Comparison comparison, Places places, Optional<Opened> original) {
        this.comparison = comparison;
        this.places = places;
        this.unknown = original.map(Opened::unknown);
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
        if (unknown.filter(UnknownKeys::isAny).isPresent()) {
            ObjectNode tree = ComparisonJson.write(comparison, places);
            UnknownKeys.carry(unknown.get(), tree);
            to.writeTree(tree);
            return new UnknownFinder(tree).find(comparison, places);
        }
        ObjectNode kept = Json.object();
        to.writeStartObject();
        ComparisonJson.tell(comparison, places, new ComparisonJson.Sink() {
            @Override
            public void field(String name, JsonNode value) {
                if (name.equals(UnknownKeys.READER)) {
                    kept.set(name, value);
                    unknown.ifPresent(before -> UnknownKeys.carry(before, kept));
                }
                to.writeName(name);
                to.writeTree(value);
            }

            @Override
            public void list(String name, Stream<ObjectNode> elements) {
                to.writeName(name);
                to.writeStartArray();
                elements.forEach(to::writeTree);
                to.writeEndArray();
            }
        });
        to.writeEndObject();
        return kept;
    }
}
