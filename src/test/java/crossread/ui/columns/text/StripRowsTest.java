package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Span;
import crossread.ui.columns.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripRowsTest {
    /** Two paragraphs of 55 letters: with the space behind them each takes half of the strip. */
    private static ColumnText text() {
        String even = "x".repeat(27);
        var story = new Story()
                .article("A", "t", even + "|" + even, even + "|" + even)
                .article("B", "t", "y")
                .comparison();
        return new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(story.articles().getFirst(), Set.of());
    }

    /** One letter a pixel: the strongest look there. */
    private static String drawn(int height, MarkSpan... marks) {
        ColumnText text = text();
        StringBuilder drawn = new StringBuilder(".".repeat(height));
        for (StripRows.Row row : new StripRows(text, new StripScale(text)).rows(List.of(marks), height)) {
            String letter = row.look().map(look -> look.name().substring(0, 1)).orElse("-");
            drawn.replace(row.from(), row.to(), letter.repeat(row.to() - row.from()));
        }
        return drawn.toString();
    }

    private static MarkSpan mark(int from, int to, MarkSpan.Look look) {
        return new MarkSpan(new Span(from, to), look, false, List.of("f"));
    }

    @Test
    void sentencesAreAsThickAsTheyAreLong() {
        assertThat(drawn(40)).isEqualTo("----..----..........----..----..........");
    }

    @Test
    void aMarkedSentenceTakesTheStrongestOfItsLooks() {
        assertThat(drawn(
                        40,
                        mark(2, 5, MarkSpan.Look.UNCERTAIN),
                        mark(7, 9, MarkSpan.Look.DIFFERS),
                        mark(58, 60, MarkSpan.Look.ONLY)))
                .isEqualTo("DDDD..----..........OOOO..----..........");
    }

    @Test
    void aMarkIsSeenHoweverShortItsSentence() {
        assertThat(drawn(8, mark(2, 5, MarkSpan.Look.ONLY))).startsWith("OOO");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .2, .5, .75, 1})
    void whatIsFoundAtAShareStandsThere(double share) {
        StripScale scale = new StripScale(text());
        assertThat(scale.at(scale.find(share))).isEqualTo(share, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void unitsStandInTheirOrder() {
        ColumnText text = text();
        StripScale scale = new StripScale(text);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < text.text().length(); i++) {
            shares.add(scale.at(i));
        }
        assertThat(shares).isSorted().first().isEqualTo(0.0);
    }
}
