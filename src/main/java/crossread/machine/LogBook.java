package crossread.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The log of the program with a window: four files of at most 256 KB in a folder, the oldest given up for a new one. */
public final class LogBook implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LogBook.class.getName());
    private static final int BYTES = 256 * 1024;
    private static final int FILES = 4;
    private static final String ENDING = ".log";
    private static final String NEWEST = "-0" + ENDING;

    private final Path folder;
    private Optional<Handler> handler = Optional.empty();

    /** @param folder need not exist */
    public LogBook(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Writes what is logged from now on; where the folder cannot be written to it goes where it went before. */
    public void open() {
        try {
            Files.createDirectories(folder);
            // %u: a second program that runs at the same time has files of its own.
            String pattern = folder.resolve("crossread-%u-%g" + ENDING).toString();
            FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new DiscreetFormatter(ZoneId.systemDefault()));
            file.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(file);
            handler = Optional.of(file);
        } catch (IOException | SecurityException cannot) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "no log can be kept: {0}",
                    cannot.getClass().getSimpleName());
        }
    }

    /** The last lines of the newest file, oldest first; none where there is no log. */
    public List<String> last(int lines) {
        handler.ifPresent(Handler::flush);
        try (Stream<Path> files = Files.list(folder)) {
            // Number 0 is the one being written, whatever the clock said when; of several programs the last to write.
            Optional<Path> newest = files.filter(file -> file.toString().endsWith(NEWEST))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
            if (newest.isEmpty()) {
                return List.of();
            }
            List<String> all = Files.readAllLines(newest.get());
            return List.copyOf(all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public void close() {
        handler.ifPresent(open -> {
            Logger.getLogger("").removeHandler(open);
            open.close();
        });
        handler = Optional.empty();
    }
}
