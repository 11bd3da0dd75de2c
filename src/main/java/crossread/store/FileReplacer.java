package crossread.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts a file in the place of another: writes it beside, flushes it to the disk, then moves it into place. Whenever it is
 * interrupted, even by a kill, what stands there is the old file or the new one, whole.
 */
public final class FileReplacer {
    private static final System.Logger LOG = System.getLogger(FileReplacer.class.getName());
    private static final String END = ".part";

    /** Nobody writes one file for so long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final UnaryOperator<OutputStream> outlet;

    /** What a file is to hold. */
    public interface Content {
        /** Writes it all; leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    public FileReplacer() {
        this(UnaryOperator.identity());
    }

    /** @param outlet what is written goes through it; where a test stops it */
    FileReplacer(UnaryOperator<OutputStream> outlet) {
        this.outlet = outlet;
    }

    /**
     * Writes {@code bytes} as {@code file}.
     *
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public void replace(Path file, byte[] bytes) throws IOException {
        replace(file, out -> out.write(bytes));
    }

    /**
     * Writes {@code content} as {@code file}.
     *
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public void replace(Path file, Content content) throws IOException {
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = beside(target);
        try {
            write(beside, content);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        sweep(folder, begin(target));
    }

    /** Where it is written before it is moved into place; another place each time. */
    static Path beside(Path target) {
        return target.resolveSibling(begin(target) + UUID.randomUUID() + END);
    }

    private static String begin(Path target) {
        return "." + Integer.toHexString(String.valueOf(target.getFileName()).hashCode()) + "-";
    }

    /**
     * What stands beside {@code target} because a program was killed before it moved it into place, whole or not; in no order.
     *
     * @throws IOException where the folder cannot be listed
     */
    static List<Path> leftBeside(Path target) throws IOException {
        String begin = begin(target);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> {
                        String name = String.valueOf(each.getFileName());
                        return name.startsWith(begin) && name.endsWith(END);
                    })
                    .toList();
        }
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

    private void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.write(outlet.apply(Channels.newOutputStream(channel)));
            channel.force(true);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
