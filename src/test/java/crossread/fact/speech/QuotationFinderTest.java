package crossread.fact.speech;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.FactFinder;
import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
    private final FactFinder names = new NameFinder();
    private final QuotationFinder finder = new QuotationFinder();

    private List<Mention> find(TokenizedArticle article) {
        return finder.find(article, names.find(article));
    }

    private String ruled(int sentence, String... paragraphs) {
        TokenizedArticle article = Texts.article(paragraphs);
        return Texts.ruled(article, sentence, find(article));
    }

    private List<String> quotes(String... paragraphs) {
        return find(Texts.article(paragraphs)).stream()
                .map(mention -> (Value.Quotation) mention.value())
                .map(quote -> quote.speaker().orElse("?") + ": " + quote.text())
                .toList();
    }

    @Test
    void marksTheWrongWayRoundQuoteNothing() {
        assertThat(quotes("They put him on their” Most Wanted “list of men who fled."))
                .isEmpty();
    }

    @Test
    void spansTheWordsInsideTheMarks() {
        assertThat(ruled(0, "“It is over,” said Anna Berg.")).isEqualTo("""
                        “It is over,” said Anna Berg.
                         ^^^^^^^^^^ QUOTATION Quotation[text=It is over, speaker=Optional[Anna Berg]]
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg said: \"We will not go there.\"             | Anna Berg: We will not go there.",
                "«We will not go there», said Anna Berg.               | Anna Berg: We will not go there",
                "„We will not go there“, Anna Berg told reporters.     | Anna Berg: We will not go there",
                "‘We won’t go there,’ Anna Berg said.                  | Anna Berg: We won’t go there",
                "\"We will not go,\" said a spokesman for the ministry. | spokesman for the ministry: We will not go",
                "According to Anna Berg, it is \"a very bad idea\".    | Anna Berg: a very bad idea",
                "Anna Berg, the mayor of Oslo, called it \"a mess\".   | Anna Berg: a mess",
                "Anna Berg left early, calling the deal \"a bad joke\". | Anna Berg: a bad joke",
            })
    void findsTheSpeaker(String text, String expected) {
        assertThat(quotes(text)).containsExactly(expected);
    }

    @Test
    void leavesTheStopOfTheSentenceOutOfAQuotedPart() {
        assertThat(quotes("Anna Berg saw \"quite broad prospects.\" She added: \"We wait.\""))
                .containsExactly("Anna Berg: quite broad prospects", "Anna Berg: We wait.");
    }

    @Test
    void givesBothHalvesOfASplitQuotationTheSameSpeaker() {
        assertThat(quotes("On Monday Anna Berg met Norway's envoy.", "\"We came,\" she said, \"and we saw it.\""))
                .containsExactly("Anna Berg: We came", "Anna Berg: and we saw it");
    }

    @Test
    void pointsAtThePronounAndNamesWhoItIs() {
        TokenizedArticle article = Texts.article("Anna Berg spoke.", "\"We came here,\" she said.");
        Mention quote = find(article).getFirst();
        Speaker speaker = quote.speaker().orElseThrow();
        assertThat(speaker.name()).isEqualTo("Anna Berg");
        assertThat(speaker.sentence()).isEqualTo(1);
        assertThat(speaker.span().orElseThrow().of("\"We came here,\" she said."))
                .isEqualTo("she");
    }

    @Test
    void givesAQuotationOverSentencesAMentionASentence() {
        assertThat(quotes("\"It failed.\nWe will try again,\" Anna Berg said."))
                .containsExactly("Anna Berg: It failed.", "Anna Berg: We will try again");
    }

    @Test
    void aQuotationOverParagraphsKeepsItsSpeaker() {
        assertThat(quotes("Anna Berg said: \"It failed badly there.", "\"We will try it again.\""))
                .containsExactly("Anna Berg: It failed badly there.", "Anna Berg: We will try it again.");
    }

    @Test
    void findsAQuotationInsideAQuotation() {
        assertThat(quotes("“He told me ‘go away now’ and left,” said Anna Berg."))
                .containsExactly("Anna Berg: He told me ‘go away now’ and left", "Anna Berg: go away now");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(quotes("The workers' rights and the '90s aren't Putin's or the drivers' own."))
                .isEmpty();
        assertThat(quotes("He is 6'2\" tall and it's ’twas.")).isEmpty();
    }

    @Test
    void findsTermsInMarksEvenWithoutASpeaker() {
        assertThat(quotes("The so-called \"win-win\" deal came late.")).containsExactly("?: win-win");
    }

    @Test
    void keepsTheMarksOfWordsPutInInsideTheQuotation() {
        assertThat(
                        quotes(
                                "The report \"did not support [\"Ms. Holt's\"] claim that [\"Lind\"] took it,\" said Anna Berg."))
                .containsExactly("Anna Berg: did not support [\"Ms. Holt's\"] claim that [\"Lind\"] took it");
        assertThat(quotes("It “did not support [“Ms. Holt”] at any time there,” said Anna Berg."))
                .containsExactly("Anna Berg: did not support [“Ms. Holt”] at any time there");
    }

    @Test
    void takesNoTitleThatNobodySpeaksForAQuotation() {
        assertThat(quotes("The oldest book is titled \"The Harbour of Old Kell,\" and it was \"badly burnt there\"."))
                .containsExactly("?: badly burnt there");
    }

    @Test
    void staysCalmAtMarksThatNeverClose() {
        assertThat(quotes("\"".repeat(2001) + " and so on ".repeat(3))).hasSizeLessThan(2);
    }
}
