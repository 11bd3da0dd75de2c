package crossread.align;

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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
