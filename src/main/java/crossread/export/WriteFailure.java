package crossread.export;

import crossread.messages.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** Why a file could not be written, in words; the system's own are in another language and name a file the reader never chose. */
public final class WriteFailure {
    /** Less than this is no room for anything; what was written of the file is gone again when this is asked. */
    private static final long FULL = 64 * 1024;

    private final Messages words;

    public WriteFailure(Messages words) {
        this.words = words;
    }

    /**
     * What went wrong.
     *
     * @param file that was to be written
     */
    public String why(IOException failure, Path file) {
        if (failure instanceof BrokenReportException) {
            return String.valueOf(failure.getMessage());
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.isDirectory(file)) {
            return words.text("report.not-a-file");
        }
        if (!Files.isDirectory(folder) || failure instanceof NoSuchFileException) {
            return words.text("report.no-folder");
        }
        if (isFull(failure, folder)) {
            return words.text("report.full");
        }
        if (failure instanceof AccessDeniedException || !Files.isWritable(folder) || isReadOnly(folder)) {
            return words.text("report.denied");
        }
        return words.text("report.failed", String.valueOf(failure.getMessage()));
    }

    /** The JDK has no type for a full disk; the system says it in its own language. */
    private static boolean isFull(IOException failure, Path folder) {
        String said = String.valueOf(failure.getMessage());
        try {
            return said.contains("No space left")
                    || said.contains("not enough space")
                    || said.contains("quota exceeded")
                    || said.contains("kein Speicherplatz")
                    || Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException | ReadOnlyFileSystemException unknown) {
            return false;
        }
    }
}
