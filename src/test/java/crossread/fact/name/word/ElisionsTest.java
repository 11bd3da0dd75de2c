package crossread.fact.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Word;
import crossread.fact.WordScanner;
import crossread.model.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shortened articles before names; the sentences are made up. */
class ElisionsTest {
    private final WordScanner scanner = new WordScanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le maire d'Aubreville             | le maire d Aubreville
            vers l’Oisne et qu’Anna           | vers l Oisne et qu Anna
            L'Eurelle monte                   | L Eurelle monte
            à L'Herbaude                      | à L'Herbaude
            l'eau et aujourd'hui              | l'eau et aujourd'hui
            """)
    void partsTheArticleFromANameAlone(String text, String words) {
        assertThat(String.join(
                        " ",
                        Elisions.parted(scanner.scan(text)).stream()
                                .map(Word::text)
                                .toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"vu d'Aubreville hier, 5, 15", "vu l’Oisne, 5, 10"})
    void pointsAtTheNameBehindTheMark(String text, int start, int end) {
        Word name = Elisions.parted(scanner.scan(text)).get(2);

        assertThat(name.span()).isEqualTo(new Span(start, end));
    }
}
