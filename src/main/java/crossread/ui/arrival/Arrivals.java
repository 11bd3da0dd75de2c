package crossread.ui.arrival;

import crossread.machine.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Takes what later starts of the program were asked to open. While a question stands before the window it waits, since opening
 * may ask another; and where the window does not answer the other start is told so, and opens one of its own.
 */
public final class Arrivals implements RunningProgram.Opener {
    private final Executor screen;
    private final Duration patience;
    private final Consumer<List<Path>> window;
    private final Deque<List<Path>> waiting = new ArrayDeque<>();
    private boolean asking;

    /**
     * @param screen runs what it is given on the JavaFX thread
     * @param patience how long the window has to answer
     * @param window opens files, or comes to the front for none
     */
    public Arrivals(Executor screen, Duration patience, Consumer<List<Path>> window) {
        this.screen = screen;
        this.patience = patience;
        this.window = window;
    }

    @Override
    public boolean open(List<Path> files) {
        BlockingQueue<Boolean> answer = new ArrayBlockingQueue<>(1);
        AtomicBoolean decided = new AtomicBoolean();
        screen.execute(() -> {
            if (decided.compareAndSet(false, true)) {
                answer.add(true);
                arrived(files);
            }
        });
        try {
            return answer.poll(patience.toMillis(), TimeUnit.MILLISECONDS) != null
                    || !decided.compareAndSet(false, true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !decided.compareAndSet(false, true);
        }
    }

    private void arrived(List<Path> files) {
        if (asking) {
            waiting.add(files);
        } else {
            window.accept(files);
        }
    }

    /** Whether a question stands before the window; on the JavaFX thread. */
    public void setAsking(boolean value) {
        asking = value;
        while (!asking && !waiting.isEmpty()) {
            window.accept(waiting.remove());
        }
    }
}
