package crossread.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(WordList.parse("# head\n\none\n  two # three  \n#four\n").lines())
                .containsExactly("one", "two # three");
    }

    @Test
    void putsLinesUnderTheirSections() {
        WordList list = WordList.parse("first\r\n[b c]\nsecond\n[a]\nthird\n[b c]\nfourth\n");
        assertThat(list.sections())
                .isEqualTo(Map.of("", List.of("first"), "b c", List.of("second", "fourth"), "a", List.of("third")));
        assertThat(list.sections().keySet()).containsExactly("", "b c", "a");
        assertThat(list.lines()).containsExactly("first", "second", "fourth", "third");
        assertThat(list.lines("a")).containsExactly("third");
    }

    @Test
    void partsWordsAtBlanks() {
        WordList list = WordList.parse("one  two\n[more]\nthree\ttwo\nthree");
        assertThat(list.words()).isEqualTo(Set.of("one", "two", "three"));
        assertThat(list.words("more")).isEqualTo(Set.of("three", "two"));
    }

    @Test
    void partsEntriesAtCommas() {
        WordList list = WordList.parse("New York,Al Jazeera ,\n[more]\n, Paris");
        assertThat(list.entries()).containsExactly("New York", "Al Jazeera", "Paris");
        assertThat(list.entries("more")).containsExactly("Paris");
    }

    @Test
    void readsFormsUnderTheirKeys() {
        WordList list = WordList.parse("[unit]\nmetre = metres, m = x | m\n% = per cent\nmetre = meter");
        assertThat(list.keyed("unit"))
                .isEqualTo(Map.of("metre", List.of("metres", "m = x | m", "meter"), "%", List.of("per cent")));
        assertThat(list.forms("unit")).containsExactly("metres", "m = x | m", "meter", "per cent");
    }

    @Test
    void refusesAFormWithoutAKey() {
        WordList list = WordList.parse("[unit]\nmetre=metres");
        assertThatThrownBy(() -> list.keyed("unit"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("metre=metres");
    }

    @Test
    void aSectionThatIsNotThereIsEmpty() {
        assertThat(WordList.EMPTY.lines("none")).isEmpty();
        assertThat(WordList.EMPTY.words("none")).isEmpty();
        assertThat(WordList.EMPTY.entries("none")).isEmpty();
        assertThat(WordList.EMPTY.forms("none")).isEmpty();
    }

    @Test
    void findsNoListWhereNoneShips() {
        assertThat(WordList.find("stop-words-xx")).isEmpty();
    }

    @Test
    void saysWhichListTheProgramLacks() {
        assertThatThrownBy(() -> WordList.load("no-such-list"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyListThatShipsHoldsWords(String name) {
        assertThat(WordList.load(name).lines()).isNotEmpty();
    }

    static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "words"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .sorted()
                    .toList();
        }
    }
}
