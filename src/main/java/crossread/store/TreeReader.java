package crossread.store;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file's JSON as far as it is whole: of the lists at its top, the elements that stand before a broken place. */
final class TreeReader {
    private TreeReader() {}

    /**
     * The object in the file; what could be read of it where it is broken.
     *
     * @throws JacksonException where nothing could be read of it
     * @throws Damaged where it is no object
     */
    static ObjectNode read(InputStream in, Losses losses) {
        ObjectNode tree = Json.object();
        try (JsonParser parser = Json.parser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Damaged("", "no object");
            }
            try {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    if (parser.nextToken() == JsonToken.START_ARRAY) {
                        readList(parser, tree.putArray(name));
                    } else {
                        tree.set(name, parser.<JsonNode>readValueAsTree());
                    }
                }
                if (parser.nextToken() != null) {
                    losses.breakAt(parser.currentTokenLocation());
                }
            } catch (JacksonException broken) {
                if (tree.isEmpty()) {
                    throw broken;
                }
                losses.breakAt(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation());
            }
        }
        return tree;
    }

    private static void readList(JsonParser parser, ArrayNode list) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(parser.<JsonNode>readValueAsTree());
        }
    }
}
