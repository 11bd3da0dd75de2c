package crossread.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.ui.ledger.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a card says an article lacks. */
class WhyWordsTest {
    private static String lacks(Locale locale, String what, boolean quotation) {
        WhyCard.Passage passage = new WhyCard.Passage(
                new SentenceRef("B", 0), 1, Where.TEXT, "She said little.", List.of(), List.of(), Optional.empty());
        WhyCard.Finding finding = new WhyCard.Lacks(Optional.of(passage), 17, List.of(what), quotation);
        return new WhyWords(new Messages(locale)).verdict(new WhyCard("B", "Inland Post", finding), Where.TEXT);
    }

    @Test
    void aQuotationIsLackedInItsMarks() {
        assertThat(lacks(Locale.ENGLISH, "We had an hour", true))
                .isEqualTo("Not found here. Nearest (17% alike) lacks “We had an hour”:");
        assertThat(lacks(Locale.GERMAN, "We had an hour", true)).contains("„We had an hour“");
    }

    @Test
    void aFigureIsLackedAsItIsWritten() {
        assertThat(lacks(Locale.ENGLISH, "$5 million", false))
                .isEqualTo("Not found here. Nearest (17% alike) lacks $5 million:");
    }
}
