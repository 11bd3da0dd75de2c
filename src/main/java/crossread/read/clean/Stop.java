package crossread.read.clean;

import java.util.concurrent.CancellationException;

/**
 * Whether anyone still waits for an article: whoever stops does not wait for it, but a report of 5,000 sentences goes on for
 * seconds and takes the processor from all that follows.
 */
final class Stop {
    private Stop() {}

    /**
     * Asked of every line.
     *
     * @throws CancellationException where the thread was interrupted, which it stays
     */
    static void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
