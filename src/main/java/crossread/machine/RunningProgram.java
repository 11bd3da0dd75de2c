package crossread.machine;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one program that a reader has running on a screen. Later starts hand it their files through a socket in the file system,
 * which only that reader can open; nothing of this can be reached from a network.
 *
 * <p>Who holds the lock is the running program. The system takes the lock from a program that crashes, so that the next start
 * holds it and removes the socket that was left.
 */
public final class RunningProgram implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RunningProgram.class.getName());
    private static final int TAKEN = 1;

    private final Path socket;
    private final FileChannel lockFile;
    private final ServerSocketChannel server;

    private RunningProgram(Path socket, FileChannel lockFile, ServerSocketChannel server) {
        this.socket = socket;
        this.lockFile = lockFile;
        this.server = server;
    }

    /** Who opens what is handed over. */
    public interface Opener {
        /** Opens them, or refuses where it cannot soon; called on a thread that may wait. */
        boolean open(List<Path> files);
    }

    /**
     * Makes this the running program; empty where another is, or where this cannot be said here. Until {@link #listen} is
     * called whoever hands something over waits.
     *
     * @param folder need not exist; only its owner will be able to look into it
     * @param name of what there can be one of
     */
    public static Optional<RunningProgram> claim(Path folder, String name) {
        FileChannel lockFile = null;
        try {
            makeOwn(folder);
            lockFile = FileChannel.open(lock(folder, name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                Path socket = socket(folder, name);
                Files.deleteIfExists(socket);
                ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                server.bind(UnixDomainSocketAddress.of(socket));
                return Optional.of(new RunningProgram(socket, lockFile, server));
            }
        } catch (IOException | OverlappingFileLockException | UnsupportedOperationException cannot) {
            // Too long a path for a socket, a full disk: then every start opens a window of its own.
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "no single window here: {0}",
                    cannot.getClass().getSimpleName());
        }
        closeQuietly(lockFile);
        return Optional.empty();
    }

    /** Whether a program is the running one, even where it does not listen yet. */
    static boolean isClaimed(Path folder, String name) {
        try (FileChannel lockFile = FileChannel.open(lock(folder, name), StandardOpenOption.WRITE)) {
            return lockFile.tryLock() == null;
        } catch (OverlappingFileLockException within) {
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    private static Path lock(Path folder, String name) {
        return folder.resolve(name + ".lock");
    }

    private static Path socket(Path folder, String name) {
        return folder.resolve(name + ".socket");
    }

    /** Fails where the folder is somebody else's. */
    private static void makeOwn(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** From now on opens what later starts hand over. */
    public void listen(Opener opener) {
        Thread.ofPlatform().daemon().name("hand-over").start(() -> {
            while (server.isOpen()) {
                try {
                    SocketChannel caller = server.accept();
                    // One that says nothing must not keep the next one waiting.
                    Thread.ofVirtual().start(() -> answer(caller, opener));
                } catch (IOException closed) {
                    LOG.log(
                            System.Logger.Level.DEBUG,
                            "listens no more: {0}",
                            closed.getClass().getSimpleName());
                    return;
                }
            }
        });
    }

    private static void answer(SocketChannel caller, Opener opener) {
        try (caller) {
            List<Path> files = FileList.read(new DataInputStream(Channels.newInputStream(caller)));
            if (opener.open(files)) {
                Channels.newOutputStream(caller).write(TAKEN);
            }
        } catch (IOException broken) {
            // The caller went away or speaks another tongue: it opens a window of its own.
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "nothing taken over: {0}",
                    broken.getClass().getSimpleName());
        }
    }

    /**
     * Hands files to the running program, if there is one.
     *
     * @param files none to bring its window to the front
     * @param patience how long it may take
     * @return whether it has them
     */
    public static boolean handOver(Path folder, String name, List<Path> files, Duration patience) {
        Path socket = socket(folder, name);
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            // A socket of this kind knows no time-out; closing it ends what waits for it.
            Thread.ofVirtual().start(() -> closeAfter(channel, patience));
            channel.connect(UnixDomainSocketAddress.of(socket));
            FileList.write(files, new DataOutputStream(Channels.newOutputStream(channel)));
            return Channels.newInputStream(channel).read() == TAKEN;
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return false;
        }
    }

    private static void closeAfter(SocketChannel channel, Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        closeQuietly(channel);
    }

    @Override
    public void close() {
        closeQuietly(server);
        try {
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "socket left: {0}",
                    left.getClass().getSimpleName());
        }
        // Last, so that nobody binds a socket that we then delete.
        closeQuietly(lockFile);
    }

    private static void closeQuietly(@Nullable Closeable open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException closed) {
                LOG.log(
                        System.Logger.Level.DEBUG,
                        "closed badly: {0}",
                        closed.getClass().getSimpleName());
            }
        }
    }
}
