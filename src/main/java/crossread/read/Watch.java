package crossread.read;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has reading done on a thread of its own and waits for it only so long, so that a reader that hangs costs its own file and no
 * other.
 *
 * <p>Java ends no thread from outside. One that was given up is interrupted, and where it does not heed that it goes on until
 * the program ends; it is a thread of the system's, since a virtual one that never waits would keep a core from all others.
 */
public final class Watch {
    /**
     * Far longer than the largest file takes: 450 KB of text, 4,500 sentences, took 4 s of a processor, and 20 s on two cores with a
     * load of 15; four of them at once, with a tenth of the usual memory, over a minute.
     */
    public static final Duration USUAL = Duration.ofMinutes(2);

    /** For what holds many articles, each of them watched in turn, and for what waits for its turn in a process of its own. */
    public static final Duration OF_MANY = Duration.ofMinutes(30);

    /** Reading took longer than it may. */
    public static final class GivenUpException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * What {@code reading} comes to; what it throws is thrown here. Whoever is interrupted while waiting stays so.
     *
     * @throws GivenUpException after {@code longest}
     * @throws CancellationException on an interrupt: nobody waits for it any more, which says nothing of what was read
     */
    public <T> T within(Duration longest, Callable<T> reading) throws GivenUpException {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            throw new GivenUpException();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (thrown.getCause() instanceof Error bug) {
                throw bug;
            }
            throw new IllegalStateException(thrown.getCause());
        } finally {
            task.cancel(true);
        }
    }
}
