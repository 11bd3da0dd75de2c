package crossread.store;

import crossread.model.Comparison;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
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

    /**
     * Opens a comparison file. The file may come from a stranger: limits hold, and nothing it names is followed.
     *
     * @throws OpenException with the reason where it cannot be opened
     */
    public Opened open(Path file) throws OpenException {
        ObjectNode tree = tree(read(file));
        if (!ComparisonJson.FORMAT.equals(tree.path("format").asString(""))) {
            throw new OpenException(OpenProblem.NOT_A_COMPARISON, "");
        }
        JsonNode version = tree.path("version");
        if (version.isNumber() && version.asInt(0) > ComparisonJson.VERSION) {
            throw new OpenException(OpenProblem.NEWER_VERSION, version.asString());
        }
        try {
            return new Opened(file, ComparisonJson.read(new Fields(tree, "")), tree);
        } catch (Damaged e) {
            throw new OpenException(OpenProblem.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] read(Path file) throws OpenException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new OpenException(OpenProblem.TOO_LARGE, "");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new OpenException(OpenProblem.MISSING, "");
        } catch (OpenException e) {
            throw e;
        } catch (IOException e) {
            throw new OpenException(OpenProblem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode tree(byte[] bytes) throws OpenException {
        try {
            if (Json.parse(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw new OpenException(OpenProblem.NOT_A_COMPARISON, "");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new OpenException(OpenProblem.DAMAGED, where + e.getOriginalMessage());
        }
    }

    /**
     * Saves a comparison: writes beside, flushes, then moves into place, so that a failure leaves the old file whole.
     *
     * @param original the file it was opened from; what this program does not know in it is kept
     * @return the file as it now stands, to be handed in when it is saved again
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public Opened save(Path file, Comparison comparison, Optional<Opened> original) throws IOException {
        ObjectNode tree = ComparisonJson.write(comparison);
        original.ifPresent(opened -> UnknownKeys.carry(opened.tree(), tree));
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(beside, Json.pretty(tree));
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        return new Opened(file, comparison, tree);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
