package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of {@link KillTrial}. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void aKilledProgramLosesTheLastChangeAtMost() throws IOException, InterruptedException {
        assertThat(new KillTrial(folder, 7, 800).run(2).faults()).isEqualTo(List.of());
    }
}
