package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a report to a file: beside it first, then moved into place, so that a failure leaves what was there. */
public final class ReportFile {
    private final Messages words;

    public ReportFile(Messages words) {
        this.words = words;
    }

    /**
     * Writes the comparison in the exporter's format.
     *
     * @throws IOException with a message for the reader where it cannot be written; the old file, if any, is unchanged
     */
    public void write(Path file, Comparison comparison, Exporter exporter) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        exporter.write(comparison, words, report);
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(words.text("report.not-a-file"));
        }
        try {
            write(folder, target, report.toByteArray());
        } catch (IOException failure) {
            throw new IOException(new WriteFailure(words).why(failure, target), failure);
        }
    }

    private static void write(Path folder, Path target, byte[] bytes) throws IOException {
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
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
