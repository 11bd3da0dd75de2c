package crossread.store;

import crossread.store.lock.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A recovery file that is this process's: its lock is held, so that no other process takes it for one left over. */
public final class RecoverySlot {
    private final Path file;
    private final Path lockFile;
    private final Lock lock;
    private final FileReplacer replacer = new FileReplacer();

    RecoverySlot(Path file, Path lockFile, Lock lock) {
        this.file = file;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Keeps the work in place of what was kept before; killed at any moment, one of the two is there, whole.
     *
     * @throws IOException where it cannot be written; what was kept before is still there
     */
    public void keep(Unsaved work) throws IOException {
        replacer.replace(file, out -> RecoveryJson.write(work, out));
    }

    /** Forgets what was kept, and is no more: this process is done with it. */
    public void discard() throws IOException {
        Files.deleteIfExists(file);
        // While it is still held: whoever opened it meanwhile finds no work beside it.
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException windows) {
            lock.close();
            Files.deleteIfExists(lockFile);
        }
        lock.close();
    }

    /** Lets go of it, with what was kept in it, for another start to find. */
    public void leave() throws IOException {
        lock.close();
    }
}
