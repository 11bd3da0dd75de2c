package crossread.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private record Row(String article, int sentence, String label) {}

    private static List<List<String>> folded(Row... rows) {
        return Folds.of(List.of(rows), row -> new SentenceRef(row.article(), row.sentence()), Row::label).stream()
                .map(same -> same.stream().map(Row::label).toList())
                .toList();
    }

    @Test
    void rowsOfOneSentenceAreTogetherWhereTheFirstOfThemStood() {
        assertThat(folded(new Row("A", 1, "x"), new Row("A", 0, "y"), new Row("B", 1, "z"), new Row("A", 1, "w")))
                .containsExactly(List.of("x", "w"), List.of("y"), List.of("z"));
    }

    @Test
    void theFirstThatSaysTheSameAndMoreComesToTheFront() {
        assertThat(folded(
                        new Row("A", 0, "Ruiz"),
                        new Row("A", 0, "Monday"),
                        new Row("A", 0, "Ruiz resigned"),
                        new Row("A", 0, "Ruiz resigned on Monday")))
                .containsExactly(List.of("Ruiz resigned", "Ruiz", "Monday", "Ruiz resigned on Monday"));
    }

    @Test
    void whatSaysTheVerySameStaysInItsOrder() {
        assertThat(folded(new Row("A", 0, "Ruiz"), new Row("A", 0, "Ruiz"))).containsExactly(List.of("Ruiz", "Ruiz"));
    }
}
