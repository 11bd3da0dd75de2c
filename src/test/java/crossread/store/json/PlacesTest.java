package crossread.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a comparison file may say that the originals lie. */
class PlacesTest {
    private final Path folder = Path.of("work", "flood").toAbsolutePath();
    private final Places places = Places.Beside.of(folder.resolve("story.crossread"));

    @ParameterizedTest
    @CsvSource({
        "a.html,a.html",
        "saved/März/b c.html,saved/März/b c.html",
        "../articles/c.pdf,../articles/c.pdf",
        "../d.txt,../d.txt"
    })
    void aPlaceInReachIsWrittenAndReadBack(String place, String text) {
        Path absolute = folder.resolve(place).normalize();
        assertThat(places.text(absolute)).contains(text);
        assertThat(places.place(text)).contains(absolute);
    }

    @Test
    void aPlaceOutOfReachIsNotTold() {
        assertThat(places.text(folder.getParent().resolveSibling("secret").resolve("a.html")))
                .isEmpty();
        assertThat(places.text(Path.of("a.html"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../",
                "/etc/passwd",
                "../../etc/passwd",
                "../../../a",
                "a/../../../b",
                "a/../b",
                "./a",
                "a//b",
                "a/",
                "C:/a",
                "C:a",
                "\\\\server\\share",
                "..\\a",
                "a\\b",
                "file:///etc/passwd",
                "a\u0000b",
                "a\nb",
                "~/a/../b"
            })
    void aPlaceThatAStrangerWroteIsNotTaken(String text) {
        assertThat(places.place(text)).isEmpty();
    }

    @Test
    void fromAFolderRightUnderTheRootNoStepLeadsUp() {
        Path root = folder.getRoot();
        Places high = Places.Beside.of(root.resolve("tmp").resolve("story.crossread"));
        assertThat(high.place("../etc/passwd")).isEqualTo(Optional.empty());
        assertThat(high.place("etc/passwd"))
                .contains(root.resolve("tmp").resolve("etc").resolve("passwd"));
    }
}
