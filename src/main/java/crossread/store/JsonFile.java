package crossread.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object in a file. */
final class JsonFile {
    private final Path file;

    JsonFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the object, which may come from a stranger.
     *
     * @param largest in bytes
     * @param other what to say where the file holds something else
     * @throws OpenException with the reason where it cannot be read
     */
    ObjectNode read(long largest, OpenProblem other) throws OpenException {
        try {
            if (Files.size(file) > largest) {
                throw new OpenException(OpenProblem.TOO_LARGE, "");
            }
            if (Json.parse(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
            throw new OpenException(other, "");
        } catch (NoSuchFileException e) {
            throw new OpenException(OpenProblem.MISSING, "");
        } catch (OpenException e) {
            throw e;
        } catch (IOException e) {
            throw new OpenException(OpenProblem.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new OpenException(OpenProblem.DAMAGED, where + e.getOriginalMessage());
        }
    }

    /**
     * Writes beside, flushes, then moves into place, so that a failure leaves the old file whole.
     *
     * @throws IOException where it cannot be written
     */
    void write(ObjectNode tree) throws IOException {
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(Json.pretty(tree));
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
