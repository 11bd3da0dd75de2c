package crossread.store;

import crossread.store.lock.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where running programs keep work that is in no file yet, each in a file of its own, and where it is found after a crash. */
public final class RecoveryFolder {
    private static final System.Logger LOG = System.getLogger(RecoveryFolder.class.getName());
    private static final String ENDING = ".recovery";
    private static final String LOCK = ".lock";

    private final Path folder;

    /**
     * The locks that this process has: asking for one again would give it up, see {@link Lock#take}. They stay known when
     * they are given up; no name comes twice.
     */
    private final Set<Path> known = ConcurrentHashMap.newKeySet();

    /** @param folder made where it is missing */
    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /** Work that a program left which runs no more; held by this process until it is discarded or left. */
    public record Leftover(Unsaved unsaved, RecoverySlot slot) {}

    /**
     * A new recovery file, empty yet.
     *
     * @throws IOException where the folder cannot be written
     */
    public RecoverySlot open() throws IOException {
        create();
        String name = UUID.randomUUID().toString();
        Path lockFile = folder.resolve(name + LOCK);
        known.add(lockFile);
        return switch (Lock.take(lockFile)) {
            case Lock.Outcome.Taken(Lock lock) -> new RecoverySlot(folder.resolve(name + ENDING), lockFile, lock);
            case Lock.Outcome.Held _ -> throw new IOException("held: " + lockFile);
        };
    }

    /** Whether files can be kept here; makes the folder where it is missing. */
    public boolean canWrite() {
        try {
            create();
            return Files.isWritable(folder);
        } catch (IOException | SecurityException cannot) {
            return false;
        }
    }

    /** Work is nobody else's to read. */
    private void create() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (UnsupportedOperationException windows) {
            Files.createDirectories(folder);
        }
    }

    /** What programs that run no more left, the newest first. What cannot be read stays where it is. */
    public List<Leftover> leftovers() {
        List<Leftover> found = new ArrayList<>();
        for (Path lockFile : locks()) {
            String name = lockFile.getFileName().toString();
            Path file = folder.resolve(name.substring(0, name.length() - LOCK.length()) + ENDING);
            try {
                if (!known.contains(lockFile) && Lock.take(lockFile) instanceof Lock.Outcome.Taken(Lock lock)) {
                    known.add(lockFile);
                    RecoverySlot slot = new RecoverySlot(file, lockFile, lock);
                    slot.finish();
                    if (slot.isEmpty()) {
                        slot.discard();
                        continue;
                    }
                    Optional<Unsaved> unsaved = slot.read();
                    if (unsaved.isPresent()) {
                        found.add(new Leftover(unsaved.get(), slot));
                    } else {
                        LOG.log(System.Logger.Level.WARNING, "not understood: " + file);
                        slot.leave();
                    }
                }
            } catch (IOException failed) {
                LOG.log(System.Logger.Level.WARNING, "not recovered: " + failed);
            }
        }
        found.sort(
                (one, other) -> other.unsaved().kept().compareTo(one.unsaved().kept()));
        return found;
    }

    private List<Path> locks() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.toString().endsWith(LOCK))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "no recovery folder: " + failed);
            return List.of();
        }
    }
}
