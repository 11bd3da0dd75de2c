package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenWordsTest {
    private final SpokenWords spoken = new SpokenWords();

    @ParameterizedTest
    @CsvSource({
        "We, we",
        "they're, they are",
        "We’ve, we have",
        "don't, do not",
        "Won’t, will not",
        "cannot, can not",
        "third, #3",
        "twelfth, #12",
        "seven, #7",
        "colour, color",
        "organised, organized",
        "organisation, organization",
        "travelled, traveled",
        "centre, center",
        "defence, defense",
        "tells, tels",
        "tell, tell",
        "U.S., us",
    })
    void writesAWordInOneWay(String word, String keys) {
        assertThat(keys(word)).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uh", "Well", "so"})
    void aPauseIsNoWord(String pause) {
        assertThat(keys(pause)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "harbour, true",
        "7, true",
        "x, false",
        "the, false",
        "not, true",
        "No, true",
        "nor, true",
        "don't, true",
        "almost, true",
        "Without, true",
        "of, false",
    })
    void whatSaysNoOrHowMuchTellsThoughItIsSmall(String word, boolean tells) {
        assertThat(spoken.tells(Marked.tokens(word).getFirst())).isEqualTo(tells);
    }

    private List<String> keys(String word) {
        return Marked.tokens(word).stream()
                .flatMap(token -> spoken.keys(token).stream())
                .toList();
    }
}
