package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.store.Opened;
import crossread.store.RecoveryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** The window's safekeeping without a window, for the trial that kills it. */
public final class KeptWork {
    private final Safe safe;

    public KeptWork(Path folder) {
        safe = new Safe(new RecoveryFolder(folder), Clock.systemUTC());
    }

    public void changed(Comparison work, Path file, Opened opened) {
        safe.changed(Optional.of(
                new Safekeeping.Unsaved(work, true, Optional.of(new KeptFile(file, opened, Optional.empty())))));
    }

    /** Whether anything is kept there. */
    public static boolean isKept(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> file.toString().endsWith(".recovery"));
        }
    }

    public void nothing() {
        safe.changed(Optional.empty());
    }
}
