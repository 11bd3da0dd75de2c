package crossread.fact.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exact a figure is said to be, before and behind it. */
class HedgesInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Some 30 or so people came. | 30 or so people = ~30 people
            About 30 people came. | 30 people = ~30 people
            Around 30 or more people came. | 30 or more people = ~30.. people
            At least about 20 people came. | 20 people = ~20.. people
            More than 100 miles and more than 20 bridges were closed. | 100 miles = 100.. mile; 20 bridges = 20.. bridge
            It took over three years. | three years = 3 year
            It took over 90 minutes. | 90 minutes = 90 minute
            It took well over 90 minutes. | 90 minutes = 90.. minute
            More than three years passed. | three years = 3.. year
            At most 20 people came. | 20 people = ..20 people
            Fewer than 20 people came. | 20 people = ..20 people
            Less than 20% came. | 20% = ..20 %
            It took 90-plus minutes. | 90-plus minutes = 90.. minute
            It took 90 or so minutes. | 90 or so minutes = ~90 minute
            It took 90 minutes or so. | 90 minutes = ~90 minute
            It took 90+ minutes. | 90+ minutes = 90.. minute
            It took nearly 90 minutes. | 90 minutes = ~90 minute
            It took just under 90 minutes. | 90 minutes = ..90 minute
            It took almost an hour. | an hour = ~1 hour
            It took exactly 90 minutes. | 90 minutes = 90 minute
            It cost over $90. | $90 = 90.. USD
            It cost about $5 to $7. | $5 to $7 = ~5..7 USD
            It sold more than 5 to 7 million copies. | 5 to 7 million copies = 5000000..7000000 copy
            Over 90 homes burned. | 90 homes = 90.. home
            """)
    void readsHowExactItIs(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
