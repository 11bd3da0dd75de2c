package crossread.fact.figure.number;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in digits, in words and mixed, as they stand in sentences. */
class NumbersInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It sold 1,250.5 tonnes. | 1,250.5 tonnes = 1250.5 tonne
            It sold 2½ million copies. | 2½ million copies = 2500000 copy
            It sold ½ million copies. | ½ million copies = 500000 copy
            It sold half a dozen homes. | half a dozen homes = 6 home
            It sold half of the homes. | half = ~50 %
            It sold two and a half homes. | two and a half homes = 2.5 home
            It sold two-and-a-half homes. | two-and-a-half homes = 2.5 home
            A million and a half homes burned. | A million and a half homes = 1500000 home
            2 1/2 homes burned. | 2 1/2 homes = 2.5 home
            2-1/2 homes burned. | 2-1/2 homes = 2.5 home
            1/2/3 homes burned. | ~~
            100/4 homes burned. | ~~
            Tens of thousands of homes burned. | Tens of thousands = ~20000..100000 home
            Hundreds of thousands of homes burned. | Hundreds of thousands = ~200000..1000000 home
            Hundreds of homes burned. | Hundreds = ~200..1000 home
            Dozens of homes burned. | Dozens = ~24..120 home
            Scores of homes burned. | Scores = ~40..200 home
            Thousands burned. | Thousands = ~2000..20000
            Several thousand homes burned. | Several thousand homes = ~2000..10000 home
            A few hundred homes burned. | A few hundred homes = ~200..1000 home
            A few thousand homes burned. | A few thousand homes = ~2000..10000 home
            Several hundred thousand homes burned. | Several hundred thousand homes = ~200000..1000000 home
            Twenty-one homes burned. | Twenty-one homes = 21 home
            Twenty one homes burned. | Twenty one homes = 21 home
            Two hundred and five homes burned. | Two hundred and five homes = 205 home
            Two hundred and ninety-nine thousand homes burned. | Two hundred and ninety-nine thousand homes = 299000 home
            Three thousand two hundred homes burned. | Three thousand two hundred homes = 3200 home
            One million two hundred thousand homes burned. | One million two hundred thousand homes = 1200000 home
            Nineteen hundred homes burned. | Nineteen hundred homes = 1900 home
            Twelve hundred and fifty homes burned. | Twelve hundred and fifty homes = 1250 home
            Two million and three homes burned. | Two million and three homes = 2000003 home
            Two and three homes burned. | Two = 2; three homes = 3 home
            Forty-odd homes burned. | Forty-odd homes = ~40 home
            A hundred homes burned. | A hundred homes = 100 home
            A thousand and one homes burned. | A thousand and one homes = 1001 home
            A dozen homes burned. | A dozen homes = 12 home
            Two dozen homes burned. | Two dozen homes = 24 home
            A million homes burned. | A million homes = 1000000 home
            One hundred thousand homes burned. | One hundred thousand homes = 100000 home
            A third of the homes burned. | A third = ~33.3 %
            Two-thirds of the homes burned. | Two-thirds = ~66.7 %
            Three fifths of the homes burned. | Three fifths = ~60 %
            Half a million homes burned. | Half a million homes = 500000 home
            A tenth of the homes burned. | A tenth = ~10 %
            One tenth of the homes burned. | One tenth = ~10 %
            1.5 million homes burned. | 1.5 million homes = 1500000 home
            0.5% burned. | 0.5% = 0.5 %
            5 million homes burned. | 5 million homes = 5000000 home
            5-million homes burned. | 5-million homes = 5000000 home
            5 hundred homes burned. | 5 hundred homes = 500 home
            5bn homes burned. | 5bn homes = 5000000000 home
            5 bn homes burned. | 5 bn homes = 5000000000 home
            5 billion homes burned. | 5 billion homes = 5000000000 home
            5 trillion homes burned. | 5 trillion homes = 5000000000000 home
            5.25bn homes burned. | 5.25bn homes = 5250000000 home
            5K homes burned. | 5K homes = 5000 home
            123456789012345678901234567890 homes burned. | ~~
            0 homes burned. | 0 homes = 0 home
            Ten to twelve homes burned. | Ten to twelve homes = 10..12 home
            Ten or twelve thousand homes burned. | Ten or twelve thousand homes = 10000..12000 home
            Three to four hundred homes burned. | Three to four hundred homes = 300..400 home
            Nine in ten homes burned. | Nine in ten = ~90 %
            Nine out of ten homes burned. | Nine out of ten = ~90 %
            1 in 1,000 homes burned. | 1 in 1,000 = ~0.1 %
            Four of the ten homes burned. | Four = 4 home; ten homes = 10 home
            A quarter of a million people left. | A quarter of a million people = 250000 people
            Three quarters of a million people left. | Three quarters of a million people = 750000 people
            It fell by a quarter of a million. | a quarter of a million = 250000 DOWN
            A quarter of the million people left. | A quarter = ~25 %
            Half of a million homes burned. | Half of a million homes = 500000 home
            Half of the homes burned. | Half = ~50 %
            It cost a quarter of a million dollars. | a quarter of a million dollars = 250000 USD
            He scores often. | ~~
            """)
    void readsNumbers(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
