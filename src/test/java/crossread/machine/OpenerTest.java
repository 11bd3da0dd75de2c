package crossread.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenerTest {
    @Test
    void everySystemHasItsOwnProgramForFiles() {
        assertThat(Stream.of("Linux", "Mac OS X", "Windows 11", "FreeBSD")
                        .map(system -> new Opener(system).toString())
                        .toList())
                .isEqualTo(List.of("xdg-open", "open", "explorer", "xdg-open"));
    }
}
