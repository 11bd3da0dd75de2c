package crossread.ui;

import crossread.model.Comparison;
import crossread.store.Opened;
import crossread.store.RecoveryFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

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

    public void nothing() {
        safe.changed(Optional.empty());
    }
}
