package crossread.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one file that this program's window works on, so that a second window or program on it is told. */
public final class Claims {
    private static final System.Logger LOG = System.getLogger(Claims.class.getName());

    private final Path folder;
    private Optional<Claim> current = Optional.empty();

    /**
     * A file with what keeps it: a lock in the state folder and a sign beside it; without one or the other where its folder
     * cannot be written, which keeps nobody from working.
     */
    private record Claim(Path file, List<AutoCloseable> kept) {}

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
        List<AutoCloseable> kept = new ArrayList<>();
        Optional<Lock.Outcome.Held> other = lock(real, kept).or(() -> sign(real, kept));
        if (other.isPresent()) {
            kept.forEach(Claims::giveUp);
            return other;
        }
        release();
        current = Optional.of(new Claim(real, List.copyOf(kept)));
        return Optional.empty();
    }

    private Optional<Lock.Outcome.Held> lock(Path file, List<AutoCloseable> kept) {
        try {
            Files.createDirectories(folder);
            switch (Lock.take(folder.resolve(name(file)))) {
                case Lock.Outcome.Taken(Lock taken) -> kept.add(taken);
                case Lock.Outcome.Held held -> {
                    return Optional.of(held);
                }
            }
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "no lock for the file: " + failed);
        }
        return Optional.empty();
    }

    /** For users who share the folder and not the state folder. */
    private static Optional<Lock.Outcome.Held> sign(Path file, List<AutoCloseable> kept) {
        try {
            switch (Sign.put(file)) {
                case Sign.Outcome.Up(Sign sign) -> kept.add(sign);
                case Sign.Outcome.Taken(Holder holder) -> {
                    return Optional.of(new Lock.Outcome.Held(Optional.of(holder)));
                }
            }
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.DEBUG, "no sign beside the file: " + failed);
        }
        return Optional.empty();
    }

    /** Gives up the file that is worked on, if there is one. */
    public synchronized void release() {
        current.ifPresent(claim -> claim.kept().forEach(Claims::giveUp));
        current = Optional.empty();
    }

    private static void giveUp(AutoCloseable kept) {
        try {
            kept.close();
        } catch (Exception failed) {
            LOG.log(System.Logger.Level.WARNING, "lock not given up: " + failed);
        }
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
