package crossread.align.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;

/**
 * Does pieces of work that have nothing to do with each other side by side, a thread to a core. The thread that calls does
 * its share and is the one that hears how far it has come; what stops it stops the others where they next say how far they are.
 */
public final class SideBySide<P, R> {
    private final List<P> pieces;
    private final Predicate<P> mayBegin;
    private final BiFunction<P, DoubleConsumer, R> work;
    /** By number of the piece. */
    private final Map<Integer, R> results = new TreeMap<>();

    private int begun;
    private boolean ended;
    private volatile boolean stopped;

    private SideBySide(List<P> pieces, Predicate<P> mayBegin, BiFunction<P, DoubleConsumer, R> work) {
        this.pieces = pieces;
        this.mayBegin = mayBegin;
        this.work = work;
    }

    /**
     * The results of the pieces in their order.
     *
     * @param threads at most; one does it all on the thread that calls
     * @param mayBegin asked before each piece, in their order; once it says no, no other begins, and there are results of the
     *     pieces before it alone
     * @param work may tell how much of its piece is done, 0 to 1; what comes out of telling is to pass
     * @param told the share of all that is done, 0 to 1, on the thread that calls; what it throws comes through
     * @throws CancellationException when the thread that calls is interrupted while it waits for the others
     */
    public static <P, R> List<R> map(
            List<P> pieces,
            int threads,
            Predicate<P> mayBegin,
            BiFunction<P, DoubleConsumer, R> work,
            DoubleConsumer told) {
        SideBySide<P, R> all = new SideBySide<>(pieces, mayBegin, work);
        all.run(Math.min(threads, pieces.size()), told);
        return List.copyOf(all.results.values());
    }

    private void run(int threads, DoubleConsumer told) {
        if (threads < 2) {
            work(told);
            return;
        }
        var factory = Thread.ofPlatform().daemon().name("align-", 0).factory();
        // Closing waits for the threads to end.
        try (ExecutorService others = Executors.newThreadPerTaskExecutor(factory)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i < threads; i++) {
                running.add(others.submit(() -> work(_ -> {})));
            }
            try {
                work(told);
            } catch (RuntimeException | Error stop) {
                stopped = true;
                throw stop;
            }
            for (Future<?> other : running) {
                other.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private void work(DoubleConsumer told) {
        try {
            for (int piece = next(); piece >= 0; piece = next()) {
                told.accept(keep(piece, work.apply(pieces.get(piece), share -> tell(share, told))));
            }
        } finally {
            // Either there is nothing left, or one has failed and nobody waits for the rest.
            end();
        }
    }

    private void tell(double share, DoubleConsumer told) {
        if (stopped) {
            throw new CancellationException();
        }
        told.accept(done(share));
    }

    private synchronized double done(double share) {
        return (results.size() + share) / pieces.size();
    }

    /** Number of the piece to do now; -1 where there is none. */
    private synchronized int next() {
        if (ended || begun == pieces.size() || !mayBegin.test(pieces.get(begun))) {
            ended = true;
            return -1;
        }
        return begun++;
    }

    private synchronized double keep(int piece, R result) {
        results.put(piece, result);
        return done(0);
    }

    private synchronized void end() {
        ended = true;
    }
}
