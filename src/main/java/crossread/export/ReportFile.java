package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.Stage;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        write(file, comparison, exporter, Progress.NONE);
    }

    /**
     * The same, and can be stopped until the file is put into place.
     *
     * @param progress told of {@link Stage#WRITE}; what it throws to stop the work comes through
     */
    public void write(Path file, Comparison comparison, Exporter exporter, Progress progress) throws IOException {
        ReportBytes report = new ReportBytes();
        progress.report(Stage.WRITE, 0);
        exporter.write(comparison, words, new Stoppable(report, progress));
        progress.report(Stage.WRITE, 1);
        // A link stays a link: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(words.text("report.not-a-file"));
        }
        try {
            write(folder, target, report);
        } catch (IOException failure) {
            throw new IOException(new WriteFailure(words).why(failure, target), failure);
        }
    }

    /** Asks before every write whether to go on; exporters know of nothing that stops them. */
    private static final class Stoppable extends FilterOutputStream {
        private final Progress progress;

        Stoppable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            progress.report(Stage.WRITE, 0);
            out.write(bytes, from, length);
        }
    }

    private static void write(Path folder, Path target, ReportBytes report) throws IOException {
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                report.writeTo(channel);
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
