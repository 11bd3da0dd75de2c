package crossread.ui.desk;

import crossread.model.Progress;
import crossread.model.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Does long work off the JavaFX thread and brings the results back to it; nothing else knows both.
 *
 * <p>All methods are called on the screen's thread. What is stopped or overtaken gives no result, even where it comes
 * to its end.
 */
public final class Background {
    private final Executor workers;
    private final Executor screen;
    private final Consumer<Throwable> bugs;
    private final Map<Run, Report> running = new LinkedHashMap<>();
    private Consumer<Optional<Report>> listener = report -> {};

    /**
     * How far work has come.
     *
     * @param stage the stage under way; empty at first
     * @param fraction how much of it is done, 0 to 1
     */
    public record Report(Optional<Stage> stage, double fraction) {}

    /** Work that may fail in a way the reader should hear of. */
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * With nothing under way.
     *
     * @param workers runs a job on a thread of its own
     * @param screen runs what it is given on the JavaFX thread, later and in order
     * @param bugs is told what no caller expected
     */
    public Background(Executor workers, Executor screen, Consumer<Throwable> bugs) {
        this.workers = workers;
        this.screen = screen;
        this.bugs = bugs;
    }

    /** Who is told how far the newest work has come; empty when all is done. */
    public void setListener(Consumer<Optional<Report>> value) {
        listener = value;
        tell();
    }

    /** Whether anything is under way. */
    boolean isBusy() {
        return !running.isEmpty();
    }

    /** Stops everything under way. */
    void stopAll() {
        running.keySet().forEach(run -> run.stopped = true);
        running.clear();
        tell();
    }

    /** Starts {@code job}; exceptions go to whoever is told of bugs. */
    public <T> Run start(Job<T> job, Consumer<T> done) {
        return start(job, done, bugs::accept);
    }

    /** Starts {@code job}; its result goes to {@code done}, its exception to {@code failed}. */
    public <T> Run start(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        Run run = new Run();
        running.put(run, new Report(Optional.empty(), 0));
        tell();
        workers.execute(() -> {
            try {
                T result = job.run(run);
                end(run, () -> done.accept(result));
            } catch (CancellationException stopped) {
                end(run, () -> {});
            } catch (Exception failure) {
                end(run, () -> failed.accept(failure));
            } catch (Error bug) {
                end(run, () -> bugs.accept(bug));
            }
        });
        return run;
    }

    /** Runs {@code then} on the screen's thread; called on any. */
    public void later(Runnable then) {
        screen.execute(then);
    }

    private void end(Run run, Runnable then) {
        screen.execute(() -> {
            if (!run.stopped) {
                running.remove(run);
                try {
                    then.run();
                } finally {
                    tell();
                }
            }
        });
    }

    private void tell() {
        listener.accept(running.values().stream().reduce((older, newer) -> newer));
    }

    /** Work under way. */
    final class Run implements Progress {
        private final AtomicReference<Report> unshown = new AtomicReference<>();
        private volatile boolean stopped;

        /** Drops its result and makes the work end at its next report. */
        public void stop() {
            stopped = true;
            if (running.remove(this) != null) {
                tell();
            }
        }

        /** Many reports between two pulses show as one. */
        @Override
        public void report(Stage stage, double fraction) {
            if (stopped) {
                throw new CancellationException();
            }
            if (unshown.getAndSet(new Report(Optional.of(stage), fraction)) == null) {
                screen.execute(() -> {
                    Report newest = unshown.getAndSet(null);
                    if (!stopped && running.containsKey(this)) {
                        running.put(this, newest);
                        tell();
                    }
                });
            }
        }
    }

    /** Work of which only the newest counts: starting a job stops the one before. */
    public final class Lane {
        private Optional<Run> newest = Optional.empty();

        public <T> void start(Job<T> job, Consumer<T> done) {
            start(job, done, bugs::accept);
        }

        public <T> void start(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
            stop();
            newest = Optional.of(Background.this.start(job, done, failed));
        }

        public void stop() {
            newest.ifPresent(Run::stop);
            newest = Optional.empty();
        }

        public boolean isBusy() {
            return newest.filter(running::containsKey).isPresent();
        }
    }
}
