package crossread.store.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A small hidden file beside one that is worked on, so that another user of a shared folder is told. It names a user and a
 * time and nothing else, and goes when the work on the file ends. It counts only while its writer holds a lock on it, which
 * the system takes away with the process: what a crashed program left behind keeps nobody from the file.
 */
final class Sign implements AutoCloseable {
    /** As in {@link Lock}: far behind the text, which others must be able to read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 1000;
    private static final Set<OpenOption> WRITING = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path place;
    private final FileChannel channel;

    private Sign(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /** What came of putting one up. */
    sealed interface Outcome {
        /** It stands. */
        record Up(Sign sign) implements Outcome {}

        /** Somebody else's stands there. */
        record Taken(Holder holder) implements Outcome {}
    }

    static Path of(Path file) {
        return file.resolveSibling(".~" + file.getFileName() + ".open");
    }

    /**
     * Puts one up beside {@code file}.
     *
     * @throws IOException where that cannot be done: the folder cannot be written, its drive knows no locks, or something
     *     else stands in that place, which is left as it is
     */
    static Outcome put(Path file) throws IOException {
        Path place = of(file);
        FileChannel channel;
        try {
            channel = FileChannel.open(place, WRITING);
        } catch (AccessDeniedException notOurs) {
            return look(place).orElseThrow(() -> notOurs);
        }
        boolean up = false;
        try {
            Optional<Holder> before = holder(channel);
            if (before.isEmpty() && channel.size() > 0) {
                throw new IOException("something else is called " + place.getFileName());
            }
            if (isHeld(channel, false)) {
                return new Outcome.Taken(before.orElseGet(() -> new Holder("", Instant.now(), 0)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text(Holder.here()).getBytes(StandardCharsets.UTF_8)), 0);
            hide(place);
            up = true;
            return new Outcome.Up(new Sign(place, channel));
        } finally {
            if (!up) {
                channel.close();
            }
        }
    }

    /** Another user's sign, which may be read and no more, where it still counts. */
    private static Optional<Outcome> look(Path place) throws IOException {
        try (FileChannel channel =
                FileChannel.open(place, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            Optional<Holder> holder = holder(channel);
            return isHeld(channel, true) ? holder.map(Outcome.Taken::new) : Optional.empty();
        }
    }

    private static boolean isHeld(FileChannel channel, boolean reading) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, reading) == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }

    private static String text(Holder holder) {
        return holder.user().replaceAll("\\R", " ") + "\n" + holder.since() + "\n";
    }

    private static Optional<Holder> holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        String[] lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n", -1);
        try {
            return lines.length == 3 && lines[2].isEmpty()
                    ? Optional.of(new Holder(lines[0], Instant.parse(lines[1]), 0))
                    : Optional.empty();
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** On Windows a dot hides nothing. Elsewhere the drive is not asked: in a bare root it may not be known where it is mounted. */
    private static void hide(Path place) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")
                && Files.getFileStore(place).supportsFileAttributeView("dos")) {
            Files.setAttribute(place, "dos:hidden", true, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Takes it down; first the file and then the lock, so that nobody takes down another's. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(place);
        }
    }
}
