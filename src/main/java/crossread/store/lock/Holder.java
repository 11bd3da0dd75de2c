package crossread.store.lock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose program holds a lock.
 *
 * @param user the user's name on this computer
 * @param since when it was taken
 * @param process the program's process id
 */
public record Holder(String user, Instant since, long process) {

    /** This process, from now on. */
    static Holder here() {
        return new Holder(
                System.getProperty("user.name", ""),
                Instant.now(),
                ProcessHandle.current().pid());
    }

    String text() {
        return user.replaceAll("\\R", " ") + "\n" + since + "\n" + process + "\n";
    }

    /** As another program wrote it; empty where it did not write all of it. */
    static Optional<Holder> of(String text) {
        String[] lines = text.split("\n", -1);
        try {
            return lines.length < 4
                    ? Optional.empty()
                    : Optional.of(new Holder(lines[0], Instant.parse(lines[1]), Long.parseLong(lines[2])));
        } catch (DateTimeException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether its program still runs. */
    boolean isAlive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }
}
