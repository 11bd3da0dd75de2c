package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFinderTest {
    private final RoleFinder finder = new RoleFinder();

    @ParameterizedTest
    @CsvSource({
        "rebel leader, army commander",
        "rebel leader, rebel commander",
        "president of the north, president of the south",
        "spokesman of rebels, spokeswoman of traders",
    })
    void twoDescriptionsOfOnePersonAreAWording(String one, String other) {
        assertThat(finder.find(line("A", "f1", one), line("B", "f1", other)))
                .containsExactly(new Swap(
                        Wording.Kind.DESCRIPTION,
                        "Ann Lee",
                        new Stretch(new SentenceRef("A", 0), new Span(8, 8 + one.length())),
                        new Stretch(new SentenceRef("B", 0), new Span(8, 8 + other.length()))));
    }

    @ParameterizedTest
    @CsvSource({
        "rebel leader, rebel leader",
        "leader, rebel leader",
        "rebel leader, leader",
        "Gov., governor",
        "governor, Gov.",
        "spokesman, spokesperson",
        "spokeswoman, Spokesman",
        "chief of police, police chief",
        "the chief and judge, chief judge",
        "chief judge, the chief and judge",
        "mother, and sister Nora Dahl",
        "and sister Nora Dahl, mother",
    })
    void aShorterOrOtherwiseWrittenDescriptionIsNone(String one, String other) {
        assertThat(finder.find(line("A", "f1", one), line("B", "f1", other))).isEmpty();
    }

    @Test
    void whatTwoPersonsAreCalledIsNoWording() {
        assertThat(finder.find(line("A", "f1", "rebel leader"), line("B", "f2", "army commander")))
                .isEmpty();
    }

    private static Line line(String article, String fact, String role) {
        String text = "Ann Lee " + role;
        Line.Role place = new Line.Role(fact, "Ann Lee", new Span(8, text.length()));
        return new Line(new SentenceRef(article, 0), text, List.of(), List.of(), List.of(), List.of(place));
    }
}
