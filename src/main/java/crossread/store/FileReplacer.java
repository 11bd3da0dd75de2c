package crossread.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Puts a file in the place of another: writes it beside, flushes it to the disk, then moves it into place. Whenever it is
 * interrupted, even by a kill, what stands there is the old file or the new one, whole.
 */
public final class FileReplacer {
    private final Output output;

    /** Brings bytes into a new file and to the disk. */
    interface Output {
        void write(Path file, byte[] bytes) throws IOException;
    }

    public FileReplacer() {
        this(FileReplacer::write);
    }

    FileReplacer(Output output) {
        this.output = output;
    }

    /**
     * Writes {@code bytes} as {@code file}.
     *
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public void replace(Path file, byte[] bytes) throws IOException {
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            output.write(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
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
