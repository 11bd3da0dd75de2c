package crossread.fact.figure.date;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a weekday of a sentence of Tuesday, 25 February 2025, lies ahead. */
class TenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The council will meet on Monday. | Monday = 2025-03-03
            Torvan is to appear in court on Monday. | Monday = 2025-03-03
            Holt, who was arrested last month, will appear in court on Monday. | last month = 2025-01-01 to 2025-01-31; Monday = 2025-03-03
            Officials said the talks were to resume on Friday. | Friday = 2025-02-28
            Officials said the talks could resume on Friday. | Friday = 2025-02-28
            The bridge may reopen on Friday. | Friday = 2025-02-28
            Ministers must decide on Friday. | Friday = 2025-02-28
            The hearing, which was delayed twice, is on Monday. | Monday = 2025-03-03
            The board meets on Thursday. | Thursday = 2025-02-27
            The board, which was chosen in haste, meets on Thursday. | Thursday = 2025-02-27
            The leaders meet on Monday in Elmar, where they quarrelled before. | Monday = 2025-03-03
            Voters go to the polls on Sunday after a campaign that was marked by rows. | Sunday = 2025-03-02
            The unions called a strike for Friday. | Friday = 2025-02-28
            A service has been planned for Saturday. | Saturday = 2025-03-01
            Holt said a meeting on Friday would settle it. | Friday = 2025-02-28
            """)
    void aDayLiesAheadWhereItsOwnClauseSaysSo(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Holt may have left on Friday. | Friday = 2025-02-21
            They would have met on Friday. | Friday = 2025-02-21
            Holt could not be reached on Friday. | Friday = 2025-02-21
            They did not meet on Friday. | Friday = 2025-02-21
            Holt said on Monday the board will meet. | Monday = 2025-02-24
            Holt said in a statement on Monday it will close. | Monday = 2025-02-24
            Holt told the court on Monday that he would appeal. | Monday = 2025-02-24
            Holt said the attack on Friday killed three. | Friday = 2025-02-21; three = 3
            The attack on Friday comes a year after the vote. | Friday = 2025-02-21
            This vote on Friday was his second. | Friday = 2025-02-21
            Thanks for Friday's help, he said. | Friday = 2025-02-21
            """)
    void aDayLiesBehindWhereNothingSaysOtherwise(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
