package crossread.meaning;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;

/**
 * How long the model is waited for. Looks are counted instead of reading a clock: a computer that was asleep meanwhile has kept
 * nobody waiting.
 *
 * @param glance so long between two looks at it
 * @param isOver whether it is over, when it is told with each look how many there were
 */
record LoadingPatience(Duration glance, IntPredicate isOver) {
    /** Loading takes 0.3 s, and some seconds from a drive that was asleep. */
    static final LoadingPatience TWO_MINUTES = new LoadingPatience(Duration.ofMillis(200), looks -> looks >= 600);

    /** What came of loading; empty where it was given up. */
    <T> Optional<T> waitFor(Future<T> loading) throws InterruptedException, ExecutionException {
        int looks = 0;
        while (true) {
            try {
                return Optional.of(loading.get(glance.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                looks++;
                if (isOver.test(looks)) {
                    return Optional.empty();
                }
            }
        }
    }
}
