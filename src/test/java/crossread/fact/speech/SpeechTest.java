package crossread.fact.speech;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims, and the speakers of what is reported without marks. */
class SpeechTest {
    private final NameFinder names = new NameFinder();
    private final ClaimFinder claims = new ClaimFinder();

    private List<Mention> claims(TokenizedArticle article) {
        return claims.find(article, names.find(article));
    }

    @Test
    void aClaimReachesFromItsSubjectToTheEndOfItsClause() {
        TokenizedArticle article = Texts.article(
                "Meanwhile, the European Union has proposed a partnership with Chile, which is far away.");
        assertThat(Texts.ruled(article, 0, claims(article))).isEqualTo("""
                        Meanwhile, the European Union has proposed a partnership with Chile, which is far away.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CLAIM Claim[speaker=European Union, verb=propose, text=a partnership with Chile]
                        """);
    }

    @Test
    void leavesOutWhoReportsTheClaimBehindIt() {
        TokenizedArticle article = Texts.article("Later Chile has agreed to pay for it, the document said.");
        assertThat(Texts.ruled(article, 0, claims(article))).isEqualTo("""
                        Later Chile has agreed to pay for it, the document said.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CLAIM Claim[speaker=Chile, verb=agree, text=to pay for it]
                        """);
    }

    @Test
    void leavesOutTheAsideOfWhoSaysItAndGoesOn() {
        TokenizedArticle article = Texts.article("Chile has agreed to pay for it, she said, adding that it was late.");
        assertThat(Texts.ruled(article, 0, claims(article))).isEqualTo("""
                        Chile has agreed to pay for it, she said, adding that it was late.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CLAIM Claim[speaker=Chile, verb=agree, text=to pay for it]
                        """);
    }

    @Test
    void aLongClaimIsNotCutInsideAFigure() {
        String text =
                "Chile agreed to take on up to five thousand of the old coins of the other bank of the town of the "
                        + "king of the hill of the sea (US$5.4 billion) in all.";
        assertThat(claims(Texts.article(text)))
                .extracting(claim -> claim.span().of(text))
                .containsExactly(text.substring(0, text.indexOf(" (US")));
    }

    @Test
    void aClaimBeginsWithItsSubjectBehindAVerbOfSaying() {
        TokenizedArticle article = Texts.article("Then Anna Berg said parliament would vote to end it.");
        assertThat(Texts.ruled(article, 0, claims(article))).isEqualTo("""
                        Then Anna Berg said parliament would vote to end it.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CLAIM Claim[speaker=parliament, verb=vote, text=to end it]
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His name may spread this alleged lie about Chile.",
                "Anna Berg announced Tuesday.",
                "Anna Berg was accused of theft in Oslo.",
                "The proposed deal with Chile fell through.",
                "Anna Berg came to offer help to Chile.",
                "Anna Berg's offers to Chile were small.",
                "On campus disputes between students are rare.",
                "Anna Berg never offered help to Chile.",
                "Anna Berg was also ordered to leave Chile.",
                "The crew of the Kell Bank ship called as they denied it.",
                "\"Chile denied it all,\" said Anna Berg."
            })
    void leavesOutPassivesInfinitivesNounsAndQuotedVerbs(String text) {
        assertThat(claims(Texts.article(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg stated that aid to Chile had come.            | Chile | Anna Berg",
                "According to a Norwegian minister, Chile has agreed.    | Chile | Norwegian minister",
                "It is late, according to a note sent by Anna Berg.      | Anna Berg | ''",
                "Chile is fine, according to a note sent by Anna Berg.   | Chile | note",
                "It is, according to the fund, late in Chile.            | Chile | fund",
                "According to the brothers' Radio Kell pages, both left for Chile. | Chile | brothers' Radio Kell pages",
                "Oslo estimates that Chile has half of it.               | Chile | Oslo",
                "Chile is far away, officials said.                      | Chile | officials",
                "Anna Berg spoke, adding that Chile was fine.            | Chile | Anna Berg",
                "\"We saw Chile there,\" said Anna Berg.                 | Chile | Anna Berg",
                "Anna Berg went to Chile by train.                       | Chile | ''",
                "Anna Berg (D-Oslo) said Chile has paid.                 | Chile | Anna Berg",
                "Anna Berg, head of the agency that looks for it with ships, said Chile has paid. | Chile | Anna Berg",
                "Anna Berg, head of the agency that looks for it with ships from Oslo, said Chile has paid. | Oslo | ''",
                "Police say it is safe, Radio Chile reports.             | Radio Chile | ''",
                "Anna Berg said late on Tuesday that Chile was fine.     | Chile | Anna Berg",
                "Anna Berg said in a mid-morning call that Chile paid.   | Chile | Anna Berg",
                "Anna Berg said in a letter from Chile.                  | Chile | ''",
                "Anna Berg said as Chile won.                            | Chile | ''",
                "Police say Chile is fine.                               | Chile | Police",
                "Chile is fine, Foreign Minister Anna Berg told us.      | Chile | Anna Berg",
                "Chile has paid, but experts said it still owes some.    | Chile | ''",
                "Chile is fine, officials and friends said.              | Chile | ''",
                "\"It is late,\" said Anna Berg, a lawyer in Chile.       | Chile | ''",
                "Anna Berg was told that Chile had paid.                | Chile | ''",
                "Anna Berg spoke of the alleged fall of Chile.          | Chile | ''",
                "Rep. Anna Berg (D) of Oslo, the chair, says Chile paid. | Chile | Anna Berg",
                "The man police say fled to Chile is back.              | Chile | police",
                "Chile is fine, a man close to the talks said.           | Chile | man close to the talks",
            })
    void givesReportedNamesTheirSpeaker(String text, String name, String speaker) {
        TokenizedArticle article = Texts.article(text);
        List<Mention> attributed = new SpeakerFinder().attribute(article, names.find(article));
        assertThat(attributed)
                .filteredOn(mention -> mention.span().of(text).equals(name))
                .extracting(mention -> mention.speaker().map(Speaker::name).orElse(""))
                .containsExactly(speaker);
    }

    @Test
    void whoSpeaksIsNotAttributedToHimself() {
        TokenizedArticle article = Texts.article("Anna Berg said that Chile had paid.");
        List<Mention> attributed = new SpeakerFinder().attribute(article, names.find(article));
        assertThat(attributed.getFirst().speaker()).isEmpty();
    }
}
