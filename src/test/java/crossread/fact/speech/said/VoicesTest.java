package crossread.fact.speech.said;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.speech.scene.Marked;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
    private static final Speaker ELSEWHERE = new Speaker("Lind", 0, Optional.empty());

    /** Who is heard of the words up to "said" in the first sentence, "-" for nobody. */
    private static String heard(String sentences) {
        Marked text = new Marked(sentences.split(" # "));
        String first = text.scene().text(0);
        int from = first.startsWith("The ") || first.startsWith("A ") ? first.indexOf(' ') + 1 : 0;
        Span span = new Span(from, first.indexOf(" said"));
        Speaker who = new Speaker(span.of(first), 0, Optional.of(span));
        return new Voices(text.scene()).heard(who).map(Speaker::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police officer said so.                        | police officer",
                "Witnesses said so.                                 | Witnesses",
                "The bank's chief of staff said so.                 | bank's chief of staff",
                "A rep for {o:Kell Bank} said so.                   | rep for Kell Bank",
                "A French prosecutor leading the search said so.    | French prosecutor leading the search",
                "A man accused of theft said so.                    | man accused of theft",
                "A source close to {p:Bo Lind} said so.             | source close to Bo Lind",
                "A geologist said so.                               | geologist",
                "The porter said so.                                | porter",
                "A 48 year old said so.                             | 48 year old",
                "The report said so.                                | report",
                "Many of those same people said so.                 | Many of those same people",
                "One said so.                                       | One",
                "The North said so.                                 | North",
                "She herself said so.                               | She herself",
                "{p:Bo Lind} said so.                               | Bo Lind",
                "Lind said so. # {p:Bo Lind} left.                  | Lind",
                "They said so.                                      | They",
                "The younger sibling said so.                       | younger sibling",
            })
    void peopleBodiesAndPapersAre(String sentence, String speaker) {
        assertThat(heard(sentence)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource({
        "The nature of the case said so.",
        "The back of my jersey said so.",
        "The storm said so.",
        "Further this said so.",
        "First said so.",
        "Also drafted talking said so.",
        "The age of {p:Bo Lind} said so.",
        "One of the storms said so.",
        "The bank's record whilst said so.",
        "The ad said so.",
        "Old brown timber wall weather said so.",
    })
    void whatSpeaksNotIsNobody(String sentence) {
        assertThat(heard(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials tell the Gazette every claim said so.    | Officials",
                "{p:Bo Lind} attributed said so.                    | Bo Lind",
                "Members of the party should said so.               | Members of the party",
                "Aides of {p:Bo Lind} was said so.                  | Aides of Bo Lind",
                "A news release issued said so.                     | news release",
            })
    void aVerbIsCutOff(String sentence, String speaker) {
        assertThat(heard(sentence)).isEqualTo(speaker);
    }

    @Test
    void whoStandsNowhereIsTakenAsGiven() {
        assertThat(new Voices(new Marked("It rained.").scene()).heard(ELSEWHERE))
                .contains(ELSEWHERE);
    }
}
