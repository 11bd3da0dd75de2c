package crossread.compare;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Tells a fault inside the program from what must pass: a stop by the reader, and memory that ran out. */
final class Faults {
    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private Faults() {}

    /**
     * What {@code work} comes to, empty where it trips, which is logged.
     *
     * @param what is done, for the log
     */
    static <T> Optional<T> unless(String what, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            LOG.log(System.Logger.Level.ERROR, what + " failed", fault);
            return Optional.empty();
        }
    }
}
