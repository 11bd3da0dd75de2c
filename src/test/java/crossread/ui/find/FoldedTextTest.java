package crossread.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "Séjourné, sejourne",
        "STRASSE, straße",
        "Łódź, lodz",
        "l’Œuvre, l'oeuvre",
        "10–12, 10-12",
        "ﬁnal, FINAL",
        "İstanbul, istanbul",
    })
    void theOneIsFoundByTheOther(String one, String other) {
        assertThat(FoldedText.fold(one)).isEqualTo(FoldedText.fold(other));
    }

    private static List<String> found(String text, String wanted) {
        return FoldedText.of(text).find(FoldedText.fold(wanted)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void whatIsFoundIsTheTextAsWritten() {
        assertThat(found("Mr Séjourné met SEJOURNE.", "sejourné")).containsExactly("Séjourné", "SEJOURNE");
    }

    @Test
    void aMarkOnTheLastLetterBelongsToWhatIsFound() {
        assertThat(found("cafe\u0301 au lait", "cafe")).containsExactly("cafe\u0301");
    }

    @Test
    void halfOfALetterThatIsTwoIsTheWholeLetter() {
        assertThat(found("Maß halten", "mas")).containsExactly("Maß");
    }

    @Test
    void placesDoNotOverlap() {
        assertThat(FoldedText.of("aaaa").find("aa")).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Test
    void nothingIsFoundNowhere() {
        assertThat(FoldedText.of("text").find("")).isEmpty();
    }

    @Test
    void aPictureOfTwoUnitsKeepsItsPlace() {
        assertThat(found("\uD83D\uDE00 Éclair", "eclair")).containsExactly("Éclair");
    }
}
