package crossread.store;

import crossread.store.json.Damaged;
import crossread.store.json.Fields;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a recovery file: a comparison and what is known beside it. It stays on this computer. */
final class RecoveryJson {
    private static final String FORMAT = "crossread-recovery";
    private static final int VERSION = 1;
    private static final String COMPARISON = "comparison";

    private RecoveryJson() {}

    /** @param out stays open */
    static void write(Unsaved unsaved, OutputStream out) throws IOException {
        try (JsonGenerator to = Json.line(out)) {
            to.writeStartObject();
            to.writeStringProperty("format", FORMAT);
            to.writeNumberProperty("version", VERSION);
            to.writeStringProperty("kept", unsaved.kept().toString());
            to.writeBooleanProperty("compared", unsaved.compared());
            unsaved.original().ifPresent(opened -> {
                to.writeStringProperty("file", opened.file().toAbsolutePath().toString());
                to.writeStringProperty("sha256", opened.trace().sha256());
            });
            to.writeName(COMPARISON);
            new ComparisonWriter(unsaved.work(), new Places.Full(), unsaved.original()).write(to);
            to.writeEndObject();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * Empty where it cannot be read, as where a newer program wrote it.
     *
     * @param in stays open
     */
    static Optional<Unsaved> read(InputStream in) throws IOException {
        Losses losses = new Losses();
        ComparisonReader reader = new ComparisonReader(COMPARISON, new Places.Full(), losses);
        try {
            Fields fields = new Fields(head(in, reader), "");
            if (!fields.text("format").equals(FORMAT) || fields.count("version") != VERSION) {
                return Optional.empty();
            }
            ComparisonReader.Told told = reader.told();
            Optional<Opened> original = fields.textIfAny("file")
                    .map(Path::of)
                    .map(file -> new Opened(
                            new Trace(file, fields.textIfAny("sha256").orElse(""), Optional.empty()),
                            told.comparison(),
                            told.unknown(),
                            Optional.empty()));
            boolean compared = fields.flag("compared", false) && losses.damage().isEmpty();
            return Optional.of(new Unsaved(told.comparison(), compared, original, Instant.parse(fields.text("kept"))));
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        } catch (JacksonException | Damaged | DateTimeException | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    /** What stands beside the comparison, which {@code reader} takes in. */
    private static ObjectNode head(InputStream in, ComparisonReader reader) {
        ObjectNode head = Json.object();
        try (JsonParser parser = Json.parser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Damaged("", "no object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(COMPARISON)) {
                    reader.take(parser);
                } else {
                    head.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
            if (parser.nextToken() != null) {
                throw new Damaged("", "more than an object");
            }
        }
        return head;
    }
}
