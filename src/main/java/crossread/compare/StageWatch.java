package crossread.compare;

import crossread.model.Progress;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Has a stage done on a thread of its own and waits for it as long as it shows a sign of life, so that one that hangs costs what
 * one that throws would.
 *
 * <p>Java ends no thread from outside. One that was given up is interrupted, is stopped where it next says how far it is, and
 * where it heeds neither it goes on until the program ends; it is a thread of the system's, since a virtual one that never waits
 * would keep a core from all others.
 */
final class StageWatch {
    private static final Duration GLANCE = Duration.ofMillis(200);

    /**
     * For one article by itself, of which nothing is reported: what is found in 5,000 sentences took a second or two of a
     * processor.
     */
    static final StageWatch OF_AN_ARTICLE = new StageWatch(GLANCE, () -> new Patience(600)::isOver);

    /**
     * For a whole story, without a report: the longest steps between two reports, of 8 articles of 5,000 sentences, took some
     * seconds of a processor.
     */
    static final StageWatch OF_A_STORY = new StageWatch(GLANCE, () -> new Patience(3_000)::isOver);

    private final Duration glance;
    private final Supplier<IntPredicate> patience;

    /** There was no sign of life for too long. */
    static final class HungException extends RuntimeException {
        private static final long serialVersionUID = 1;

        HungException() {
            super("no sign of life");
        }
    }

    /**
     * @param glance so long between two looks at it
     * @param patience one for each work: whether it is over, when it is told with each look how many signs there were in all
     */
    StageWatch(Duration glance, Supplier<IntPredicate> patience) {
        this.glance = glance;
        this.patience = patience;
    }

    /**
     * Is over after so many looks without a new sign. They are counted instead of reading a clock: a computer that was asleep
     * meanwhile has kept nobody waiting.
     */
    static final class Patience {
        private final int most;
        private int seen;
        private int without;

        Patience(int most) {
            this.most = most;
        }

        /** Whether it is over, now that there were so many signs in all. */
        boolean isOver(int signs) {
            without = signs == seen ? without + 1 : 0;
            seen = signs;
            return without >= most;
        }
    }

    /** What {@code work} comes to that reports nothing; what it throws is thrown here. */
    <T> T watch(Supplier<T> work) {
        return watch(Progress.NONE, _ -> work.get());
    }

    /**
     * What {@code work} comes to; what it throws is thrown here.
     *
     * @param work its reports are its signs of life and go on to {@code progress}
     * @throws HungException once there was no sign for too long
     * @throws CancellationException when {@code progress} stops the work, or the thread that calls is interrupted
     */
    <T> T watch(Progress progress, Function<Progress, T> work) {
        AtomicInteger signs = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Progress told = (stage, fraction) -> {
            if (over.get()) {
                throw new CancellationException();
            }
            signs.incrementAndGet();
            progress.report(stage, fraction);
        };
        FutureTask<T> task = new FutureTask<>(() -> work.apply(told));
        Thread.ofPlatform().daemon().name("stage").start(task);
        try {
            return waitFor(task, signs);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            over.set(true);
            task.cancel(true);
        }
    }

    /** What {@code work} came to, waited for; what it threw is thrown here. */
    static <T> T result(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException thrown) {
            throw unwrapped(thrown);
        }
    }

    private <T> T waitFor(FutureTask<T> task, AtomicInteger signs) throws InterruptedException {
        IntPredicate over = patience.get();
        while (true) {
            try {
                return task.get(glance.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException thrown) {
                throw unwrapped(thrown);
            } catch (TimeoutException notYet) {
                if (over.test(signs.get())) {
                    throw new HungException();
                }
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException thrown) {
        return switch (thrown.getCause()) {
            case RuntimeException bug -> bug;
            case Error bug -> throw bug;
            case null, default -> new IllegalStateException(thrown);
        };
    }
}
