package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import crossread.model.fact.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to hurt: reading it must stay linear and throw nothing. */
@Tag("slow")
class HostileTextTest {
    private static final int LENGTH = 30_000;

    /** Some fifty times what linear reading takes on a quiet machine, far less than quadratic reading would. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1,",
                "1.",
                "1,000",
                "(",
                "$",
                "$5 (",
                "$5 (£4 ",
                "one ",
                "million ",
                "one million ",
                "five hundred ",
                "twenty-",
                "half a ",
                "3-",
                "3 - 4 ",
                "between 3 and ",
                "from 1 to ",
                "last ",
                "early ",
                "May ",
                "Monday, ",
                "2014-",
                "1/2 ",
                "u.s.",
                "about ",
                "up ",
                "people ",
                "10 m",
                "5-foot-",
                "\u00a0",
                "½",
                "\ud83d",
                "\ud835\udfce"
            })
    void repeatedPiecesStayLinear(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        List<Mention> found = assertTimeoutPreemptively(LIMIT, () -> Ruler.find(Optional.of(Ruler.PUBLISHED), text));
        assertThat(found).allMatch(mention -> mention.span().end() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de|einund",
                "de|hunderttausend",
                "de|sechsundsechzigsieben ",
                "de|1.000.",
                "de|vor ",
                "de|Ende ",
                "de|3. ",
                "fr|quatre-vingt-",
                "fr|cent mille ",
                "fr|d'",
                "fr|il y a ",
                "fr|1 000 ",
                "es|mil ",
                "es|treinta y ",
                "es|de ",
                "es|millones y medio ",
                "ja|5億",
            })
    void repeatedPiecesOfOtherLanguagesStayLinear(String marked) {
        String piece = marked.substring(3);
        String text = piece.repeat(LENGTH / piece.length());
        List<Mention> found = assertTimeoutPreemptively(
                LIMIT, () -> Ruler.find(Optional.of(marked.substring(0, 2)), Optional.of(Ruler.PUBLISHED), text));
        assertThat(found).allMatch(mention -> mention.span().end() <= text.length());
    }

    @Test
    void tenThousandNestedBracketsStayLinear() {
        String text = "$5 " + "(".repeat(10_000) + "£4" + ")".repeat(10_000);
        assertThat(assertTimeoutPreemptively(LIMIT, () -> Ruler.find(Optional.of(Ruler.PUBLISHED), text)))
                .hasSize(2);
    }

    @Test
    void aSerialNumberIsNoFigure() {
        Ruler.findsNothing("Key " + "7".repeat(50_000) + " fits.");
    }

    @Test
    void emptyTextHasNoFigures() {
        Ruler.findsNothing("");
    }

    @Test
    void everySentenceIsReadAndNumbered() {
        List<Mention> found = Ruler.find(Optional.empty(), "No figure.", "It has 5%.", "", "And 6%.");
        assertThat(found).extracting(mention -> mention.at().sentence()).containsExactly(1, 3);
    }
}
