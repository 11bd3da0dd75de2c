package crossread.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RestTest {
    private final Rest rest = new Rest();

    /** The rests after writings that took so long, all in milliseconds. */
    private List<Long> after(Long... took) {
        return List.of(took).stream()
                .map(TimeUnit.MILLISECONDS::toNanos)
                .map(rest::after)
                .map(TimeUnit.NANOSECONDS::toMillis)
                .toList();
    }

    @Test
    void quickWritingsFollowEachOther() {
        assertThat(after(20L, 40L, 500L, 500L)).containsOnly(0L);
    }

    @Test
    void theFirstWritingIsFollowedByNone() {
        assertThat(after(1_700L)).containsExactly(0L);
    }

    @Test
    void ofLargeWorkTheRestIsWhatWritingTookBeyondHalfASecond() {
        assertThat(after(2_000L, 1_800L, 2_500L)).containsExactly(0L, 1_300L, 1_300L);
    }

    @Test
    void oneSlowWritingAmongQuickOnesIsFollowedByNone() {
        assertThat(after(30L, 1_700L, 30L, 30L)).containsOnly(0L);
    }
}
