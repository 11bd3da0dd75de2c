package crossread.store;

import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a recovery file: a comparison and what is known beside it. It stays on this computer. */
final class RecoveryJson {
    private static final String FORMAT = "crossread-recovery";
    private static final int VERSION = 1;

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
                to.writeStringProperty("sha256", opened.sha256());
            });
            to.writeName("comparison");
            new ComparisonWriter(unsaved.work(), new Places.Full(), unsaved.original()).write(to);
            to.writeEndObject();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** Empty where it cannot be read, as where a newer program wrote it. */
    static Optional<Unsaved> read(byte[] bytes) {
        try {
            Fields fields = new Fields(Json.parse(bytes), "");
            if (!fields.text("format").equals(FORMAT) || fields.count("version") != VERSION) {
                return Optional.empty();
            }
            Losses losses = new Losses();
            ObjectNode tree = fields.tree("comparison");
            Comparison work = ComparisonJson.read(new Fields(tree, "comparison"), new Places.Full(), losses);
            ObjectNode unknown = new UnknownFinder(tree).find(work, new Places.Full());
            Optional<Opened> original = fields.textIfAny("file")
                    .map(Path::of)
                    .map(file -> new Opened(
                            file, work, unknown, fields.textIfAny("sha256").orElse(""), Optional.empty()));
            boolean compared = fields.flag("compared", false) && losses.damage().isEmpty();
            return Optional.of(new Unsaved(work, compared, original, Instant.parse(fields.text("kept"))));
        } catch (JacksonException | Damaged | DateTimeException | InvalidPathException damaged) {
            return Optional.empty();
        }
    }
}
