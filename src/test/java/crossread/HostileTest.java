package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of {@link HostileTrial}. */
class HostileTest {
    @Test
    void aStrangersFileIsOpenedAsFarAsItGoesOrRefusedInWordsAndNothingElseHappens(@TempDir Path folder)
            throws IOException {
        HostileTrial trial = new HostileTrial(folder);
        int opened = 0;
        for (long seed = 1_000_000; seed < 1_000_200; seed++) {
            HostileTrial.Outcome outcome = trial.open(seed);
            assertThat(outcome.refused().isPresent())
                    .isEqualTo(!outcome.message().isEmpty());
            opened += outcome.refused().isEmpty() ? 1 : 0;
        }
        // Else the files would be so wrong that nothing behind the first check is tried.
        assertThat(opened).isBetween(100, 195);
    }
}
