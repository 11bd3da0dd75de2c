package crossread.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextJoinerTest {
    private static Line line(String text) {
        return new Line(0, 0, 72, 500, 100, 12, 0, 0, Run.NO_ELEMENT, text);
    }

    private static String join(List<String> document, String... lines) {
        List<Line> joined = List.of(lines).stream().map(TextJoinerTest::line).toList();
        List<Line> all =
                new ArrayList<>(document.stream().map(TextJoinerTest::line).toList());
        all.addAll(joined);
        return new TextJoiner(all).join(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "a 195-, inch screen, a 195-inch screen",
        "the all-, new model, the all-new model",
        "the Anglo-, French deal, the Anglo-French deal",
        "in 2016—, Colorado, in 2016—Colorado",
        "a pause —, then, a pause — then",
        "and/, or, and/or",
        "the co\u00AD, operation, the cooperation",
        "the inter\u2010, national court, the international court",
        "June 14 --, the hall, June 14 -- the hall",
        "橋は三月に, 閉鎖される, 橋は三月に閉鎖される",
        "the bridge, will close, the bridge will close"
    })
    void joinsTwoLines(String first, String second, String whole) {
        assertThat(join(List.of(), first, second)).isEqualTo(whole);
    }

    @Test
    void theHyphenGoesWhereTheDocumentHasTheWordWhole() {
        assertThat(join(List.of("An international court ruled."), "the inter-", "national law"))
                .isEqualTo("the international law");
    }

    @Test
    void theHyphenGoesInADocumentThatDividesItsWords() {
        List<String> divided =
                List.of("the har-", "bour is be-", "ing dredged by en-", "gineers of the gov-", "ernment");
        assertThat(join(divided, "the trans-", "port board")).isEqualTo("the transport board");
    }

    @Test
    void theHyphenStaysThereWhereTheDocumentHasTheCompound() {
        List<String> divided = List.of(
                "the har-", "bour is be-", "ing dredged by en-", "gineers of the gov-", "ernment", "a long-term plan");
        assertThat(join(divided, "the long-", "term effect")).isEqualTo("the long-term effect");
    }
}
