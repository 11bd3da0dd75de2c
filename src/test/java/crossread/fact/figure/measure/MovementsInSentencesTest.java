package crossread.fact.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a figure is said to have moved, and from which to which. */
class MovementsInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Prices rose by 5%. | 5% = 5 % UP
            Prices rose from 5% to 7%. | 5% = 5 %; 7% = 7 % UP
            Prices fell to 5%. | 5% = 5 % DOWN
            Prices fell from 7% to 5%. | 7% = 7 %; 5% = 5 % DOWN
            Prices rose up to 40%. | 40% = ..40 % UP
            A drop of 300 homes hurt. | 300 homes = 300 home DOWN
            It has 20% more homes. | 20% = 20 % UP
            It has 20% fewer homes. | 20% = 20 % DOWN
            It is 3% higher. | 3% = 3 % UP
            It climbed a further 3%. | 3% = 3 % UP
            It slipped by as much as 3%. | 3% = ..3 % DOWN
            It grew about 3%. | 3% = ~3 % UP
            It grew by more than 3%. | 3% = 3.. % UP
            Growth was 3%. | 3% = 3 %
            Growth of 3% came. | 3% = 3 % UP
            It was down 3%. | 3% = 3 % DOWN
            It was up 3%. | 3% = 3 % UP
            It rose $1.20 to $85.30. | $1.20 = 1.2 USD; $85.30 = 85.3 USD
            Shares fell 12p to 450p. | 12p = 0.12 GBP; 450p = 4.5 GBP
            It fell in the town of 3 homes. | 3 homes = 3 home
            It rose and then 3% stayed. | 3% = 3 %
            It rose to 7% from 5%. | 7% = 7 % UP; 5% = 5 %
            """)
    void readsTheDirection(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
