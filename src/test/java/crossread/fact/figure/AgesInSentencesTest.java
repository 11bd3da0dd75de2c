package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages, and numbers that stand like one. */
class AgesInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The man is 28 years old. | 28 years old = 28 year of age
            A six-week-old died. | six-week-old = 6 week of age
            She is 95 years of age. | 95 years of age = 95 year of age
            A 28 - year - old man left. | 28 - year - old = 28 year of age
            The man, aged 42, left. | 42 = 42 year of age
            The man, aged about 42, left. | 42 = ~42 year of age
            Berg, 42, left. | 42 = 42 year of age
            Ada Berg, now 42, left. | 42 = 42 year of age
            A man, 29, left. | 29 = 29 year of age
            He was 13 when it fell. | 13 = 13 year of age
            He died at 37. | 37 = 37 year of age
            At 46, Roberts left. | 46 = 46 year of age
            At 46 it stopped. | 46 = 46
            Berg, who grew up there, was only 13 when it fell. | 13 = 13 year of age
            He turns 50 on Friday. | 50 = 50 year of age; Friday = 2025-02-21
            She is 50. | 50 = 50 year of age
            He is 6 feet tall. | 6 feet = 6 foot
            The house is 50 years old. | 50 years old = 50 year of age
            Children aged 5 to 7 left. | 5 to 7 = 5..7 year of age
            Children under 12 left. | 12 = ..12
            Anyone over 65 left. | 65 = 65..
            A 65-year-old's house burned. | 65-year-old = 65 year of age
            Her three-month-old baby left. | three-month-old = 3 month of age
            The 18-month-old war ended. | 18-month-old = 18 month of age
            He is in his 40s. | ~~
            A fortysomething left. | ~~
            Lund (42) left. | ~~
            Bo Lund, 42 years, left. | 42 years = 42 year
            On page 3, 42, people left. | 42 = 42
            """)
    void readsAges(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
