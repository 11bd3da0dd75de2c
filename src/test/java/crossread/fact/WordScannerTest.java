package crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
    private final WordScanner scanner = new WordScanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mill burned.                  | The mill burned
            US-Ukraine talks, 12 hours        | US Ukraine talks 12 hours
            The U.S. mill of J. Berg          | The U.S. mill of J Berg
            It is the U.S.                    | It is the U.S.
            Plan B. It is                     | Plan B It is
            i.e. a mill                       | i e a mill
            The U.S.A. team                   | The U.S.A. team
            AT&T don't sell O'Hara’s R&D      | AT&T don't sell O'Hara’s+ R&D
            Berg's mill, Berg’s and BERG'S    | Berg's+ mill Berg’s+ and BERG'S+
            The boss' mill and 'a 'b          | The boss mill and a b
            Berg'soft and rock'n'roll         | Berg'soft and rock'n'roll
            It is Berg's                      | It is Berg's+
            AT& T and '                       | AT T and
            Ñandú Övik ǅungla                 | Ñandú Övik ǅungla
            ~~                                | ~~
            """)
    void cutsWords(String text, String words) {
        assertThat(scanner.scan(text).stream()
                        .map(word -> word.text()
                                + (word.possessive()
                                        ? text.substring(word.span().end(), word.next()) + "+"
                                        : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void aMarkOverALetterGoesWithIt() {
        String text = "Ma\u0301laga lies there";
        assertThat(scanner.scan(text).getFirst()).isEqualTo(new Word(new Span(0, 7), "Ma\u0301laga", false));
    }

    @Test
    void eachWordKnowsWhereItStandsAndWhatIsNext() {
        List<Word> words = scanner.scan("— Berg's mill");
        assertThat(words)
                .containsExactly(new Word(new Span(2, 6), "Berg", true), new Word(new Span(9, 13), "mill", false));
        assertThat(words).extracting(Word::next).containsExactly(8, 13);
    }

    @ParameterizedTest
    @CsvSource({
        "Berg,true,false",
        "berg,false,false",
        "iPhone,true,false",
        "i,false,false",
        "12,false,false",
        "1A,false,false",
        "NATO,true,true",
        "U.S.,true,true",
        "G7,true,true",
        "A,true,false",
        "7G,false,false",
        "NAtO,true,false",
        "ǅungla,true,false"
    })
    void tellsCapitalsAndWordsAllInCapitals(String text, boolean capital, boolean acronym) {
        Word word = new Word(new Span(0, text.length()), text, false);
        assertThat(word.capital()).isEqualTo(capital);
        assertThat(word.acronym()).isEqualTo(acronym);
    }
}
