package crossread.align.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SideBySideTest {
    @Test
    void tellsHowFarAPieceIsAndGivesTheResultsInOrder() {
        List<Double> told = new ArrayList<>();
        List<Integer> found = SideBySide.map(
                List.of(1, 2),
                1,
                _ -> true,
                (piece, share) -> {
                    share.accept(.5);
                    return piece * 10;
                },
                told::add);
        assertThat(found).containsExactly(10, 20);
        assertThat(told).containsExactly(.25, .5, .75, 1.0);
    }

    @Test
    @Timeout(20)
    void whatStopsTheCallerStopsTheOthersInTheMiddleOfTheirPiece() {
        CountDownLatch both = new CountDownLatch(2);
        AtomicBoolean otherStopped = new AtomicBoolean();
        Thread caller = Thread.currentThread();

        assertThatThrownBy(() -> SideBySide.map(
                        List.of(1, 2),
                        2,
                        _ -> true,
                        (piece, share) -> {
                            both.countDown();
                            await(both);
                            try {
                                while (true) {
                                    share.accept(.1);
                                }
                            } catch (CancellationException stopped) {
                                otherStopped.compareAndSet(false, Thread.currentThread() != caller);
                                throw stopped;
                            }
                        },
                        _ -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(otherStopped).isTrue();
    }

    @Test
    @Timeout(20)
    void whatAnotherThreadThrowsComesThrough() {
        Thread caller = Thread.currentThread();
        CountDownLatch both = new CountDownLatch(2);
        assertThatThrownBy(() -> SideBySide.map(
                        List.of(1, 2),
                        2,
                        _ -> true,
                        (piece, share) -> {
                            both.countDown();
                            await(both);
                            if (Thread.currentThread() != caller) {
                                throw new IllegalArgumentException("on purpose");
                            }
                            return piece;
                        },
                        _ -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("on purpose");
    }

    @Test
    @Timeout(20)
    void anInterruptOfTheCallerIsAStop() {
        Thread caller = Thread.currentThread();
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> SideBySide.map(
                        List.of(1, 2),
                        2,
                        _ -> true,
                        (piece, share) -> {
                            both.countDown();
                            await(both);
                            if (Thread.currentThread() == caller) {
                                caller.interrupt();
                                interrupted.countDown();
                            } else {
                                await(interrupted);
                                // The caller waits for this piece, finds that it was interrupted, and forgets that for
                                // a moment.
                                while (caller.isInterrupted()) {
                                    Thread.onSpinWait();
                                }
                            }
                            return piece;
                        },
                        _ -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oncePiecesMayNotBeginThereAreResultsOfThoseBeforeAlone() {
        assertThat(SideBySide.map(List.of(1, 2, 3), 1, piece -> piece < 3, (piece, _) -> piece * 10, _ -> {}))
                .containsExactly(10, 20);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
