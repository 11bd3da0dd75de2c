package crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which starts need no command line. */
class WindowStartTest {
    @Test
    void filesOpenTheWindow() {
        assertThat(WindowStart.of("gazette.html", "two words.txt"))
                .contains(new WindowStart(List.of(Path.of("gazette.html"), Path.of("two words.txt")), false));
    }

    @Test
    void nothingOpensAnEmptyWindow() {
        assertThat(WindowStart.of()).contains(new WindowStart(List.of(), false));
    }

    @Test
    void aWindowOfItsOwnMayBeAskedForBeforeOrBehindTheFiles() {
        WindowStart alone = new WindowStart(List.of(Path.of("gazette.html")), true);
        assertThat(WindowStart.of("--new-window", "gazette.html")).contains(alone);
        assertThat(WindowStart.of("gazette.html", "--new-window")).contains(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "--help", "-V", "--new-window=true", "--", "@words", "a\0b"})
    void theParserIsAskedWhatElseIsMeant(String word) {
        assertThat(WindowStart.of("gazette.html", word)).isEqualTo(Optional.empty());
    }

    @Test
    void theParserIsToldOfOneWishSaidTwice() {
        assertThat(WindowStart.of("--new-window", "--new-window")).isEqualTo(Optional.empty());
    }
}
