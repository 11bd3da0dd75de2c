package crossread.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The one file that this program's window works on, so that a second window or program on it is told. */
public final class Claims {
    private static final System.Logger LOG = System.getLogger(Claims.class.getName());

    private final Path folder;
    private Optional<Claim> current = Optional.empty();

    /** A file with its lock; without one where the state folder cannot be written, which keeps nobody from working. */
    private record Claim(Path file, Optional<Lock> lock) {}

    /** @param folder for the locks; made where it is missing */
    public Claims(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes {@code file} the one that is worked on; the one before is given up, unless the new one cannot be had.
     *
     * @return what holds it, where another program does
     */
    public synchronized Optional<Lock.Outcome.Held> claim(Path file) {
        Path real = real(file);
        if (current.filter(claim -> claim.file().equals(real)).isPresent()) {
            return Optional.empty();
        }
        Optional<Lock> lock = Optional.empty();
        try {
            Files.createDirectories(folder);
            switch (Lock.take(folder.resolve(name(real)))) {
                case Lock.Outcome.Taken(Lock taken) -> lock = Optional.of(taken);
                case Lock.Outcome.Held held -> {
                    return Optional.of(held);
                }
            }
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "no lock for the file: " + failed);
        }
        release();
        current = Optional.of(new Claim(real, lock));
        return Optional.empty();
    }

    /** Gives up the file that is worked on, if there is one. */
    public synchronized void release() {
        current.flatMap(Claim::lock).ifPresent(lock -> {
            try {
                lock.close();
            } catch (IOException failed) {
                LOG.log(System.Logger.Level.WARNING, "lock not given up: " + failed);
            }
        });
        current = Optional.empty();
    }

    /** The file itself, whatever link or spelling leads to it. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            Path absolute = file.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            try {
                return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName());
            } catch (IOException noFolder) {
                return absolute;
            }
        }
    }

    private static String name(Path file) {
        return UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + ".lock";
    }
}
