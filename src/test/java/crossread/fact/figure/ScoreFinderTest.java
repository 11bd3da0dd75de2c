package crossread.fact.figure;

import static crossread.fact.figure.Ruler.PUBLISHED;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.count;
import static crossread.fact.figure.Ruler.finds;
import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a vote or a score and is none; those that are stand in {@link FigureTableTest}. */
class ScoreFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote is near gate 3-1-2.",
                "The winning lot was 4/3/1.",
                "Dial 3-1 for help.",
                "The vote came in row A3-1.",
                "The vote was at 14:30 and the match at 7:05.",
                "They voted on 3-1/2 inch boards.",
                "A 5-to-7-year term is long.",
            })
    void twoNumbersThatWereNotWonOrVoted(String text) {
        assertThat(Ruler.find(Optional.of(PUBLISHED), text))
                .as(text)
                .extracting(mention -> mention.value() instanceof Value.Quantity quantity ? quantity.unit() : "")
                .noneMatch(unit -> unit.startsWith("to "));
    }

    @Test
    void whatIsCountedIsNoScore() {
        finds(
                "They voted to build 3-5 bridges.",
                "                    ^^^^^^^^^^^",
                count(between("3", "4", "5"), "bridge"));
    }
}
