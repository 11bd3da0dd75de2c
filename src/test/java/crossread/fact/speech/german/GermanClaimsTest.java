package crossread.fact.speech.german;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.FactFinder;
import crossread.fact.Texts;
import crossread.fact.german.GermanNameFinder;
import crossread.fact.speech.ClaimFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who claims and decides what in German, on invented sentences. */
class GermanClaimsTest {
    private final FactFinder names = new GermanNameFinder();
    private final ClaimFinder finder = new ClaimFinder();

    private String claims(String... sentences) {
        TokenizedArticle article = Texts.in("de", String.join("\n", sentences));
        return finder.find(article, names.find(article)).stream()
                .map(mention -> (Value.Claim) mention.value())
                .map(claim -> claim.speaker() + " " + claim.verb() + " <" + claim.text() + ">")
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stadt lehnte den Antrag am Montag ab.              | Stadt ablehnen <den Antrag am Montag ab>",
                "Die Stadt hat den Antrag abgelehnt.                    | Stadt ablehnen <den Antrag abgelehnt>",
                "Der Kreistag beschloss höhere Gebühren.                | Kreistag beschließen <höhere Gebühren>",
                "Ministerin Dorothea Klemm forderte mehr Geld.          | Dorothea Klemm fordern <mehr Geld>",
                "Ministerin Dorothea Klemm forderte die Länder auf, mehr zu zahlen. | Dorothea Klemm auffordern <die Länder auf, mehr zu zahlen>",
                "Der Sprecher der Reederei bestritt, dass das Schiff zu schnell war. | Sprecher der Reederei bestreiten <dass das Schiff zu schnell war>",
                "Die Reederei kündigte an, den Hafen zu schließen.      | Reederei ankündigen <an, den Hafen zu schließen>",
                "Die Gewerkschaft warnte vor einem Streik, der lange dauert. | Gewerkschaft warnen <vor einem Streik>",
                "Die Gewerkschaften warnen davor, den Streik abzubrechen. | Gewerkschaften warnen <davor, den Streik abzubrechen>",
                "Der Chef der Bank, Uwe Brandt, hat den Fund bestritten. | Uwe Brandt bestreiten <den Fund bestritten>",
                "Mehrere Länder kritisierten den Plan.                  | Mehrere Länder kritisieren <den Plan>",
                "Das Amt bestätigte den Brand und warnte die Anwohner.  | Amt bestätigen <den Brand>",
                "Polizei und Feuerwehr warnten vor Glatteis.            | Polizei und Feuerwehr warnen <vor Glatteis>",
                "Der Minister und die Gewerkschaft kritisierten es.     | Der Minister und die Gewerkschaft kritisieren <es>",
                "Die Stadt lehnte den Antrag nicht ab.                  | Stadt ablehnen <den Antrag nicht ab>",
            })
    void findsWhoOpensTheClause(String sentence, String claim) {
        assertThat(claims(sentence)).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Montag lehnte die Stadt den Antrag ab.              | Stadt ablehnen <den Antrag ab>",
                "Zuletzt forderte die Polizei mehr Boote.               | none",
                "Schließlich forderte die Polizei mehr Boote.           | Polizei fordern <mehr Boote>",
                "Weil es stürmte, verbot die Feuerwehr das Baden.       | Feuerwehr verbieten <das Baden>",
                "Am Montag lehnte den Antrag die Stadt ab.              | none",
            })
    void findsWhoStandsBehindTheVerb(String sentence, String claim) {
        assertThat(claims(sentence).isEmpty() ? "none" : claims(sentence)).isEqualTo(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Antrag wurde abgelehnt.",
                "Der Antrag forderte mehr Geld.",
                "Die Stadt kündigte den Vertrag.",
                "Das Wetter drohte am Montag.",
                "Den Antrag lehnte die Stadt ab.",
                "Er sagte, dass die Stadt den Antrag ablehnt.",
                "Der Rat, der im Mai tagte, kritisierte den Minister.",
                "Lehnte die Stadt den Antrag ab?",
                "Sie fordern mehr Geld.",
                "Die Stadt lehnte ab.",
                "Sie sagten: „Die Stadt lehnte den Antrag ab.“",
            })
    void whatHasNoPlainSubjectIsNoClaim(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sie forderte mehr Geld.", "Sie hat mehr Geld gefordert."})
    void aPronounIsWhomItStandsFor(String sentence) {
        assertThat(claims("Ministerin Dorothea Klemm kam nach Kiel.", sentence))
                .startsWith("Dorothea Klemm fordern <mehr Geld");
    }

    @Test
    void aPronounFartherOffMayBeSomebodyElse() {
        assertThat(claims("Ministerin Dorothea Klemm kam.", "Eine Frau wurde gefasst.", "Sie bestreitet die Tat."))
                .isEmpty();
    }
}
