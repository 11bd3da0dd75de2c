package crossread.fact.speech.german;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.FactFinder;
import crossread.fact.Texts;
import crossread.fact.german.GermanNameFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in German, on invented sentences. */
class GermanSpeakersTest {
    private static final String BESIDE =
            "Die Polizei hat den Fall und ist mit dem Boot auf der See, das ist nicht weit. ";

    private final FactFinder names = new GermanNameFinder();

    private String quoted(String... lines) {
        TokenizedArticle article = article(lines);
        return new QuotationFinder()
                .find(article, names.find(article)).stream()
                        .map(quote -> quote.speaker().map(Speaker::name).orElse("-"))
                        .collect(Collectors.joining("; "));
    }

    private static TokenizedArticle article(String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add(BESIDE.strip());
        return Texts.article(String.join("\n", all));
    }

    private String told(String... lines) {
        TokenizedArticle article = article(lines);
        return new SpeakerFinder()
                .attribute(article, names.find(article)).stream()
                        .filter(name -> name.kind() == FactKind.PLACE)
                        .map(GermanSpeakersTest::who)
                        .collect(Collectors.joining("; "));
    }

    private static String who(Mention name) {
        return name.speaker().map(Speaker::name).orElse("-");
    }

    @Test
    void findsWhoStandsBehindTheVerb() {
        assertThat(quoted("„Wir haben sofort alle Boote geschickt“, sagte Einsatzleiter Torge Matthiesen."))
                .isEqualTo("Torge Matthiesen");
    }

    @Test
    void findsWhoStandsBeforeTheVerb() {
        assertThat(quoted("Ministerin Dorothea Klemm sprach von einem „guten Tag für das Land“."))
                .isEqualTo("Dorothea Klemm");
    }

    @Test
    void findsWhoStandsBehindTheVerbWhereTheSentenceOpensWithATime() {
        assertThat(quoted("Am Montag sagte der Leiter der Feuerwehr: „Es ist noch nicht vorbei.“"))
                .isEqualTo("Leiter der Feuerwehr");
    }

    @Test
    void knowsWhoIsMeantByAPronoun() {
        assertThat(quoted("Ministerin Dorothea Klemm traf Ansgar Riedel.", "„Das war ein gutes Gespräch“, sagte sie."))
                .isEqualTo("Dorothea Klemm");
    }

    @Test
    void findsWhoGivesAnAccount() {
        assertThat(told(
                        "Nach Angaben der Feuerwehr kam das Schiff aus Rotterdam.",
                        "Laut Polizei fuhr es nach Bremen."))
                .isEqualTo("Feuerwehr; Polizei");
    }

    @Test
    void findsWhoIsNamedBehindSoAndWie() {
        assertThat(told(
                        "Das Schiff kam aus Rotterdam, so die Reederei.",
                        "Es fuhr nach Bremen, wie ein Sprecher mitteilte."))
                .isEqualTo("Reederei; Sprecher");
    }

    @Test
    void givesNobodyTheNameOfAShip() {
        assertThat(quoted("Nach Angaben der Polizei lag die „Nordstern“ im Hafen."))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Das Boot ist weg, das ist alles“, so Uwe Brandt.                       | Uwe Brandt",
                "„Das Boot ist weg, das ist alles“, sagte auch Uwe Brandt.               | Uwe Brandt",
                "„Das Boot ist weg, das ist alles“, heißt es in einer Mitteilung der Stadt. | Mitteilung der Stadt",
                "„Das Boot ist weg, das ist alles“, heißt es am Montag.                  | -",
                "Am Montag sagte Uwe Brandt: „Das Boot ist weg, das ist alles.“          | Uwe Brandt",
                "Die Ministerin sagte am Montag: „Das Boot ist weg, das ist alles.“      | Ministerin",
                "Uwe Brandt sagte der „Saale-Zeitung“ nichts.                            | ''",
            })
    void aQuotationIsOfWhoStandsBesideItsVerb(String sentence, String speaker) {
        assertThat(quoted("Kranführer Uwe Brandt kam am Montag.", sentence)).isEqualTo(speaker);
    }

    @Test
    void whatGoesOnInOneParagraphIsOfTheSame() {
        assertThat(quoted(
                        "Kranführer Uwe Brandt kam am Montag.",
                        "„Ist das Boot denn weg?“, fragte Uwe Brandt.",
                        "„Das wäre gar nicht gut.“"))
                .isEqualTo("Uwe Brandt; Uwe Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uwe Brandt sagte, dass das Schiff aus Bremen kam.                       | Uwe Brandt",
                "Das Schiff kam aus Rostock, sagte Uwe Brandt.                           | Uwe Brandt",
                "Die Polizei teilte am Montag mit, dass das Schiff aus Lübeck kam.       | Polizei",
                "Der Polizei zufolge kam es aus Hamburg.                                 | Polizei",
                "Das Schiff kam aus Berlin, so die Polizei.                              | Polizei",
                "Das Schiff kam aus Dresden, so war es immer.                            | -",
                "Wie die Polizei mitteilte, kam das Schiff aus Leipzig.                  | Polizei",
                "Wie das Boot, kam das Schiff aus Potsdam.                               | -",
                "Die Polizei sagte am Montag in München nichts.                          | -",
                "Nach Angaben der Polizei in Köln kam es aus Bonn.                       | -; Polizei in Köln",
                "Nach Auskunft von Uwe Brandt kam es aus Trier.                          | Uwe Brandt",
                "Uwe Brandt sagte am Ufer, die in Mainz wären schuld.                    | -",
            })
    void whatIsReportedIsOfWhoeverTellsIt(String sentence, String speaker) {
        assertThat(told("Kranführer Uwe Brandt kam am Montag.", sentence)).isEqualTo(speaker);
    }
}
