package crossread.machine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where a start of the program finds out whether another runs already, and where that one hears of later starts. */
public final class Doorway implements AutoCloseable {
    /** Longer than the window of the other has to answer, {@code Arrivals} in the window's room. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Two starts at once: the one that is second waits this long for the first to open its door. */
    private static final Duration FIRST_MOMENTS = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Path folder;
    private final String name;
    private Optional<RunningProgram> running = Optional.empty();

    /** @param name of what there can be one of */
    Doorway(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** There is one for every screen and set of settings. */
    public static Doorway of(Folders folders, Map<String, String> environment) {
        String where = String.join(
                "\n",
                environment.getOrDefault("WAYLAND_DISPLAY", ""),
                environment.getOrDefault("DISPLAY", ""),
                folders.config().toAbsolutePath().toString());
        UUID id = UUID.nameUUIDFromBytes(where.getBytes(StandardCharsets.UTF_8));
        return new Doorway(folders.running(), id.toString().substring(0, 8));
    }

    /** Hands files to the program that runs already; otherwise makes this one the running program, where that can be. */
    public boolean handOver(List<Path> files) {
        if (RunningProgram.handOver(folder, name, files, PATIENCE)) {
            return true;
        }
        running = RunningProgram.claim(folder, name);
        if (running.isPresent() || !RunningProgram.isClaimed(folder, name)) {
            return false;
        }
        long end = System.nanoTime() + FIRST_MOMENTS.toNanos();
        try {
            while (System.nanoTime() < end) {
                Thread.sleep(PAUSE);
                if (RunningProgram.handOver(folder, name, files, PATIENCE)) {
                    return true;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** From now on opens what later starts hand over, if this is the running program. */
    public void listen(RunningProgram.Opener opener) {
        running.ifPresent(program -> program.listen(opener));
    }

    @Override
    public void close() {
        running.ifPresent(RunningProgram::close);
        running = Optional.empty();
    }
}
