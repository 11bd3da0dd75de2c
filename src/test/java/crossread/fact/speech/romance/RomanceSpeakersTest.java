package crossread.fact.speech.romance;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.FactFinder;
import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Speaker;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in French and Spanish, on invented sentences; "-" where nobody does. */
class RomanceSpeakersTest {
    private final FactFinder names = new NameFinder();

    private String quoted(String language, String... paragraphs) {
        TokenizedArticle article = Texts.in(language, paragraphs);
        return new QuotationFinder()
                .find(article, names.find(article)).stream()
                        .map(quote -> quote.speaker().map(Speaker::name).orElse("-"))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | « Nous avons eu peur », a déclaré à l'AFP la maire de Lesmont, Anne Berthier.      | Anne Berthier
            fr | "C'était très bruyant", explique Anne Berthier.                                    | Anne Berthier
            fr | "Le toit est tombé d'un coup", selon la préfecture de Lesmont.                     | préfecture de Lesmont
            fr | Le parquet de Lesmont a indiqué que «le chauffeur pense avoir dormi» au volant.    | parquet de Lesmont
            fr | La ministre Anne Berthier a dénoncé « une attaque lâche et absurde ».              | Anne Berthier
            fr | Dimanche, la préfecture a évoqué « une raison encore inconnue ».                   | préfecture
            fr | Le pont, long et vieux, porte le nom de « grand pont des marins ».                 | -
            es | "El número creció a 210", aseguró Juan Robles, que volvió al lugar.                | Juan Robles
            es | «Nadie nos avisó de nada», dijo el alcalde de Lesmora, Juan Robles.                | Juan Robles
            es | El presidente de Lesmora, Juan Robles, dijo que "no hay ningún peligro".           | Juan Robles
            es | El director del instituto, Juan Robles, había dicho que "son 248 los botes".       | Juan Robles
            es | "No hay ningún peligro para nadie", según informó la policía.                      | policía
            es | Las autoridades señalaron que el agua "bajará en pocas horas".                     | autoridades
            """)
    void takesWhoStandsAtTheVerb(String language, String text, String speaker) {
        assertThat(quoted(language, text)).isEqualTo(speaker);
    }

    @Test
    void knowsWhoIsMeantByAPronoun() {
        assertThat(quoted("fr", "Anne Berthier est arrivée tard.", "« Personne ne savait rien », explique-t-elle."))
                .isEqualTo("Anne Berthier");
    }

    @Test
    void goesOnInOneParagraph() {
        assertThat(quoted("es", "«Nadie avisó de nada», dijo Juan Robles.\n«Yo estaba allí con ellos.»"))
                .isEqualTo("Juan Robles; Juan Robles");
    }

    @Test
    void givesAQuotationOfAnotherParagraphToNobody() {
        assertThat(quoted("es", "«Nadie avisó de nada», dijo Juan Robles.", "El agua subió.", "«Yo estaba allí solo.»"))
                .isEqualTo("Juan Robles; -");
    }

    @Test
    void givesWhatIsReportedToWhoReportsIt() {
        TokenizedArticle article =
                Texts.in("fr", "La préfecture a indiqué que le feu avait atteint Brackley.", "Il pleut à Brackley.");

        assertThat(new SpeakerFinder()
                        .attribute(article, names.find(article)).stream()
                                .filter(name -> name.kind() != FactKind.PERSON)
                                .map(name -> name.speaker().map(Speaker::name).orElse("-")))
                .containsExactly("préfecture", "-");
    }
}
