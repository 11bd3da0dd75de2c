package crossread.store.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock that this process holds until it is closed or the process ends. */
public final class Lock implements AutoCloseable {
    /** Far behind the text: on Windows nobody can read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 1000;

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** What came of asking for a lock. */
    public sealed interface Outcome {
        /** It is ours. */
        record Taken(Lock lock) implements Outcome {}

        /** A running program has it; who, where that can be told. */
        record Held(Optional<Holder> holder) implements Outcome {}
    }

    /**
     * Takes the lock that {@code file} stands for; the file is made where it is missing. Where the file system knows no
     * locks, whoever wrote into the file last has it as long as its process runs.
     *
     * <p>On Linux and macOS closing any channel to the file gives up the process's lock on it, so it is asked for in one
     * place only.
     *
     * @throws IOException where the file cannot be written
     */
    public static Outcome take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            Optional<Holder> before = holder(channel);
            taken = isFree(channel, before);
            if (!taken) {
                return new Outcome.Held(before);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Holder.here().text().getBytes(StandardCharsets.UTF_8)), 0);
            return new Outcome.Taken(new Lock(channel));
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean isFree(FileChannel channel, Optional<Holder> before) {
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLocksHere) {
            return before.filter(Holder::isAlive).isEmpty();
        }
    }

    private static Optional<Holder> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        return Holder.of(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    }

    /** Gives the lock up; the file stays. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
