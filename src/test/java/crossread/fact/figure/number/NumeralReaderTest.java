package crossread.fact.figure.number;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.words.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that a line begins with: its value, or its least and most, and how many pieces it takes. */
class NumeralReaderTest {

    private static String read(String language, String text) {
        Line line = new Line(text, NumberMarks.of(Locale.of(language), Set.of()), Optional.empty(), Optional.empty());
        return new NumeralReader(WordList.load("numbers-" + language))
                .withLetter(line, 0)
                .map(number -> number.value().stripTrailingZeros().toPlainString()
                        + number.most()
                                .map(most -> ".." + most.stripTrailingZeros().toPlainString())
                                .orElse("")
                        + " of " + number.to())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forty two thousand and six boats   | 42006 of 5
            one hundred and one                | 101 of 4
            one hundred and the mill           | 100 of 2
            hundred boats                      | none
            five hundred thousand million      | 500000000000 of 4
            two million five hundred           | 2000500 of 4
            twenty thirty                      | 20 of 1
            five six                           | 5 of 1
            twenty-five                        | 25 of 3
            nineteen ninety                    | 19 of 1
            a hundred boats                    | 100 of 2
            a boat                             | none
            half a dozen boats                 | 6 of 3
            half a boat                        | none
            a quarter of a million boats       | 250000 of 5
            tens of thousands                  | 20000..100000 of 3
            thousands of boats                 | 2000..20000 of 1
            hundreds of boats                  | 200..1000 of 1
            tens of boats                      | none
            scores of boats                    | 40..200 of 1
            scores goals                       | none
            several hundred boats              | 200..1000 of 2
            several boats                      | none
            2½ million                         | 2500000 of 3
            2 1/2 boats                        | 2.5 of 4
            2.5 1/2 boats                      | 2.5 of 1
            1/4 boats                          | 0.25 of 3
            4/1 boats                          | 4 of 1
            1 / 4 boats                        | 1 of 1
            5m boats                           | 5000000 of 2
            5 m boats                          | 5 of 1
            5bn                                | 5000000000 of 2
            1,250.5                            | 1250.5 of 1
            123456789012345678901              | 123456789012345678901 of 1
            1234567890123456789012             | none
            two and a half boats               | 2.5 of 4
            two and a quarter million          | 2250000 of 5
            a million and a half               | 1500000 of 5
            two and the half                   | 2 of 1
            """)
    void inEnglish(String text, String number) {
        assertThat(read("en", text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dreihundert Boote                  | 300 of 1
            einundzwanzig Boote                | 21 of 1
            zweitausendfünfhundert Boote       | 2500 of 1
            hundertfünf Boote                  | 105 of 1
            dreihunderttausend Boote           | 300000 of 1
            anderthalb Millionen               | 1500000 of 2
            2,5 Millionen Euro                 | 2500000 of 2
            zwei Millionen                     | 2000000 of 2
            Dreirad                            | none
            """)
    void inGerman(String text, String number) {
        assertThat(read("de", text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deux millions et demi de bateaux   | 2500000 of 4
            une vingtaine de bateaux           | 20 of 2
            quatre-vingt-dix bateaux           | 90 of 5
            mille bateaux                      | 1000 of 1
            """)
    void inFrench(String text, String number) {
        assertThat(read("fr", text)).isEqualTo(number);
    }
}
