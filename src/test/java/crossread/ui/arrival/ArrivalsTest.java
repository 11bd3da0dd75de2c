package crossread.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final List<Path> ONE = List.of(Path.of("one.html"));
    private static final List<Path> TWO = List.of(Path.of("two.html"));

    private final List<List<Path>> opened = new ArrayList<>();

    @Test
    void theWindowOpensWhatArrives() {
        Arrivals arrivals = new Arrivals(Runnable::run, Duration.ofSeconds(5), opened::add);
        assertThat(arrivals.open(ONE)).isTrue();
        assertThat(opened).containsExactly(ONE);
    }

    @Test
    void whileAQuestionStandsBeforeTheWindowItWaits() {
        Arrivals arrivals = new Arrivals(Runnable::run, Duration.ofSeconds(5), opened::add);
        arrivals.setAsking(true);
        assertThat(arrivals.open(ONE)).isTrue();
        assertThat(arrivals.open(TWO)).isTrue();
        assertThat(opened).isEmpty();
        arrivals.setAsking(false);
        assertThat(opened).containsExactly(ONE, TWO);
    }

    @Test
    void aWindowThatDoesNotAnswerOpensNothingLaterEither() {
        Deque<Runnable> never = new ArrayDeque<>();
        Arrivals arrivals = new Arrivals(never::add, Duration.ofMillis(1), opened::add);
        assertThat(arrivals.open(ONE)).isFalse();
        never.remove().run();
        assertThat(opened).isEmpty();
    }
}
