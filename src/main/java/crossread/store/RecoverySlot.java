package crossread.store;

import crossread.store.lock.Lock;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    /**
     * Puts in place what a program had written and was killed before it moved it there: until a disk with much else to do has
     * flushed it, a quarter of a second went by, and a kill then cost one change more. What is not whole stays beside.
     */
    void finish() throws IOException {
        for (Path beside : FileReplacer.leftBeside(file)) {
            if (read(beside).isPresent()) {
                FileReplacer.move(beside, file);
            }
        }
    }

    /** What is kept; empty where it cannot be read, as where a newer program wrote it. */
    Optional<Unsaved> read() throws IOException {
        return read(file);
    }

    private static Optional<Unsaved> read(Path from) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
            return RecoveryJson.read(in);
        }
    }

    /** Whether nothing was kept. */
    boolean isEmpty() {
        return Files.notExists(file);
    }

    /** Forgets what was kept, and is no more: this process is done with it. */
    public void discard() throws IOException {
        Files.deleteIfExists(file);
        for (Path beside : FileReplacer.leftBeside(file)) {
            Files.deleteIfExists(beside);
        }
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
