package crossread.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortSentenceStandsWhole() {
        assertThat(Excerpt.around("Twelve ships waited.", new Span(0, 6)))
                .isEqualTo(new Excerpt("Twelve ships waited.", new Span(0, 6)));
    }

    @Test
    void aLongOneIsCutBetweenWordsAndKeepsItsFact() {
        String sentence = "word ".repeat(50) + "twelve ships" + " more".repeat(50);
        Excerpt cut = Excerpt.around(sentence, new Span(250, 262));
        assertThat(cut.fact().of(cut.text())).isEqualTo("twelve ships");
        assertThat(cut.text()).startsWith("… word ").endsWith(" more …").hasSizeLessThan(180);
    }

    @Test
    void aFactLongerThanACardStandsWhole() {
        String fact = "very ".repeat(60).strip();
        Excerpt cut = Excerpt.around("It was " + fact + " long indeed.", new Span(7, 7 + fact.length()));
        assertThat(cut.fact().of(cut.text())).isEqualTo(fact);
    }
}
