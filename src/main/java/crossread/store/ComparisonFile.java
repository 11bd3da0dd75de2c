package crossread.store;

import crossread.model.Comparison;
import crossread.store.json.ComparisonJson;
import crossread.store.json.Damaged;
import crossread.store.json.Json;
import crossread.store.json.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Saves comparisons and opens them again. */
public final class ComparisonFile {
    /** The file ending, without the dot. */
    public static final String ENDING = "crossread";

    /** Fifty articles of a hundred sentences make a file of about 10 MiB. */
    private static final long LARGEST = 256L * 1024 * 1024;

    /** Whether the bytes begin as a comparison file does, whatever the file is called. */
    public boolean recognises(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, 200), java.nio.charset.StandardCharsets.UTF_8);
        return head.stripLeading().startsWith("{") && head.contains('"' + ComparisonJson.FORMAT + '"');
    }

    private final FileReplacer replacer;

    public ComparisonFile() {
        this(new FileReplacer());
    }

    ComparisonFile(FileReplacer replacer) {
        this.replacer = replacer;
    }

    /**
     * Opens a comparison file, a damaged one as far as it can be read. The file may come from a stranger: limits hold, and
     * nothing it names is followed.
     *
     * @throws OpenException with the reason where it cannot be opened
     */
    public Opened open(Path file) throws OpenException {
        return new JsonFile(file, LARGEST, OpenProblem.NOT_A_COMPARISON).read(in -> open(file, in));
    }

    private static Opened open(Path file, InputStream in) throws IOException {
        Losses losses = new Losses();
        MessageDigest digest = new BackgroundDigest();
        InputStream digested = new DigestInputStream(in, digest);
        ComparisonReader reader = new ComparisonReader("", Places.Beside.of(file), losses);
        take(digested, reader, losses);
        check(reader.rest(), losses);
        ComparisonReader.Told told = told(reader, losses);
        digested.transferTo(OutputStream.nullOutputStream());
        return new Opened(Trace.of(file, FileHash.text(digest)), told.comparison(), told.unknown(), losses.damage());
    }

    /** Takes in what stands before a broken place. */
    private static void take(InputStream in, ComparisonReader reader, Losses losses) {
        try (JsonParser parser = Json.parser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Damaged("", "no object");
            }
            try {
                reader.take(parser);
                if (parser.nextToken() != null) {
                    losses.breakAt(parser.currentTokenLocation());
                }
            } catch (JacksonException broken) {
                if (reader.isEmpty()) {
                    throw broken;
                }
                losses.breakAt(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation());
            }
        }
    }

    /** Where the file breaks off before there is enough of it, that is what is wrong with it. */
    private static ComparisonReader.Told told(ComparisonReader reader, Losses losses) throws OpenException {
        try {
            return reader.told();
        } catch (Damaged part) {
            throw losses.broken().orElseThrow(() -> part);
        }
    }

    private static void check(ObjectNode head, Losses losses) throws OpenException {
        if (!ComparisonJson.FORMAT.equals(head.path("format").asString(""))) {
            throw losses.broken()
                    .filter(_ -> !head.has("format"))
                    .orElseGet(() -> new OpenException(OpenProblem.NOT_A_COMPARISON));
        }
        JsonNode version = head.path("version");
        if (version.isNumber() && version.asDouble(0) > ComparisonJson.VERSION) {
            String text = version.toString();
            throw new OpenException(OpenProblem.NEWER_VERSION, text.substring(0, Math.min(text.length(), 20)));
        }
    }

    /** What became of the file since it was opened or saved. */
    public Meanwhile meanwhile(Opened opened) throws IOException {
        return opened.trace().meanwhile(LARGEST);
    }

    /**
     * Saves a comparison: writes beside, flushes, then moves into place, so that a failure leaves the old file whole.
     *
     * @param original the file it was opened from; what this program does not know in it is kept
     * @return the file as it now stands, to be handed in when it is saved again
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public Opened save(Path file, Comparison comparison, Optional<Opened> original) throws IOException {
        MessageDigest digest = new BackgroundDigest();
        ObjectNode[] unknown = {Json.object()};
        replacer.replace(
                file,
                out -> unknown[0] =
                        writer(file, comparison, original).writePretty(new DigestOutputStream(out, digest)));
        return new Opened(Trace.of(file, FileHash.text(digest)), comparison, unknown[0], Optional.empty());
    }

    /** What would be saved as {@code file}; nothing is written. */
    public byte[] bytes(Path file, Comparison comparison, Optional<Opened> original) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer(file, comparison, original).writePretty(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ComparisonWriter writer(Path file, Comparison comparison, Optional<Opened> original) {
        return new ComparisonWriter(comparison, Places.Beside.of(file), original);
    }
}
