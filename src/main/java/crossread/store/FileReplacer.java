package crossread.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Puts a file in the place of another: writes it beside, flushes it to the disk, then moves it into place. Whenever it is
 * interrupted, even by a kill, what stands there is the old file or the new one, whole.
 */
public final class FileReplacer {
    private static final System.Logger LOG = System.getLogger(FileReplacer.class.getName());
    private static final String END = ".part";

    /** Nobody writes one file for so long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

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
        String begin = "." + Integer.toHexString(String.valueOf(target.getFileName()).hashCode()) + "-";
        Path beside = folder.resolve(begin + UUID.randomUUID() + END);
        try {
            output.write(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        sweep(folder, begin);
    }

    /** Takes away what a program that was killed while it wrote this file left beside it. */
    private static void sweep(Path folder, String begin) {
        Instant old = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, each -> {
            String name = String.valueOf(each.getFileName());
            return name.startsWith(begin)
                    && name.endsWith(END)
                    && Files.getLastModifiedTime(each).toInstant().isBefore(old);
        })) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | DirectoryIteratorException inTheWay) {
            // It is only untidy; the file itself is saved.
            LOG.log(System.Logger.Level.DEBUG, "not swept: " + inTheWay);
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
