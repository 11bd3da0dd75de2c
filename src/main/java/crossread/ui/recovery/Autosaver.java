package crossread.ui.recovery;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes the newest state soon after it has changed, on a thread of its own.
 *
 * <p>It waits a moment, so that what one deed changes in several steps is written once; where writing takes longer than
 * half a second it rests, see {@link Rest}, so that a large comparison does not keep the disk busy all the time.
 * Nobody changes something more than twice in a second for long, so that a kill costs the last change at most.
 *
 * @param <T> the state; compared with the one written last
 */
public final class Autosaver<T> implements AutoCloseable {
    private static final long SHORTEST_MS = 20;
    private static final long LONGEST_MS = 2000;

    private final Target<T> target;
    private final Consumer<IOException> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("autosave").factory());
    private Optional<T> newest = Optional.empty();
    private Optional<T> written = Optional.empty();
    private final Rest rest = new Rest();
    private boolean waiting;
    private long notBefore = System.nanoTime();

    /** Where the state goes; called on the saver's thread, and never twice at once. */
    public interface Target<T> {
        void keep(T state) throws IOException;

        /** There is nothing to keep any more. */
        void forget() throws IOException;
    }

    /** @param failed is told of each failure, on the saver's thread; what is not written is tried again with the next change */
    public Autosaver(Target<T> target, Consumer<IOException> failed) {
        this.target = target;
        this.failed = failed;
    }

    /** This is the state now; empty where there is nothing to keep. Returns at once. */
    public synchronized void changed(Optional<T> state) {
        newest = state;
        if (!waiting && !thread.isShutdown()) {
            waiting = true;
            long pause = TimeUnit.NANOSECONDS.toMillis(notBefore - System.nanoTime());
            CompletableFuture.delayedExecutor(Math.clamp(pause, SHORTEST_MS, LONGEST_MS), TimeUnit.MILLISECONDS, thread)
                    .execute(this::write);
        }
    }

    private void write() {
        Optional<T> state;
        synchronized (this) {
            waiting = false;
            state = newest;
            if (state.equals(written)) {
                return;
            }
        }
        long begun = System.nanoTime();
        try {
            if (state.isPresent()) {
                target.keep(state.get());
            } else {
                target.forget();
            }
            synchronized (this) {
                written = state;
            }
        } catch (IOException failure) {
            failed.accept(failure);
        } catch (RuntimeException | Error bug) {
            // Memory may have run out; the next change is another try, and the reader knows meanwhile.
            failed.accept(new IOException(bug.getClass().getSimpleName() + ".", bug));
        } finally {
            rest(begun);
        }
    }

    private synchronized void rest(long begun) {
        long now = System.nanoTime();
        notBefore = now + rest.after(now - begun);
    }

    /** Forgets what was kept and ends; waits until that is done, two seconds at most. */
    @Override
    public void close() {
        changed(Optional.empty());
        try {
            thread.execute(this::write);
        } catch (RejectedExecutionException closed) {
            return;
        }
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
