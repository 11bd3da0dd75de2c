package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that name or address something beside those that count. */
class NumbersThatNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The F-16 crashed. | ~~
            The 11a bus stopped. | ~~
            One dollar ($1 = 0.88 francs) buys it. | One dollar = 1 USD
            In 55 and 54 BC he landed. | ~~
            The tunnel opened in 54 BCE. | ~~
            She paid 112 fishermen. | 112 fishermen = 112 fisherman
            The code is 20450 there. | ~~
            They counted 20,450 birds. | 20,450 birds = 20450 bird
            They counted 20400 birds. | 20400 birds = 20400 bird
            Boeing 737 jets landed. | ~~
            The S&P 500 fell. | ~~
            In Gaza 50 people died. | 50 people = 50 people
            Some 40 homes burned. | 40 homes = ~40 home
            Approximately 70 flights were late. | 70 flights = ~70 flight
            It bought a 440 MAX jet. | ~~
            The Big Four met. | ~~
            The Five Eyes met. | ~~
            FOUR BOATS SANK IN FIVE DAYS. | FOUR BOATS = 4 boat; FIVE DAYS = 5 day
            He lives at 123 Random Street. | ~~
            He lives at 6850 S. Yosemite Ave. | ~~
            The 400-block of Main Street burned. | ~~
            The 400 block of Main Street burned. | ~~
            It is in chapter 3 of it. | ~~
            It sold pages of 7 books. | 7 books = 7 book
            It fell (7) often. | ~~
            It fell (in 7, homes) often. | 7 = 7
            Call 555-1234 now. | ~~
            Its price, 7, rose. | 7 = 7
            Call 0800 1234 now. | ~~
            On page 7, 20 people say so. | 20 people = 20 people
            3. Boats sank in 7 towns. | 7 towns = 7 town
            He lives on 5 Hill Road. | ~~
            He saw 5 Hills and a road. | 5 Hills = 5 hill
            Ten Hill Road burned. | ~~
            On 5 roads it burned. | 5 roads = 5 road
            It came at 6 o'clock. | ~~
            It stopped 6 times, 7 said. | 6 times = 6 time; 7 = 7
            It has 3 000 seats and 12 rooms. | 3 000 seats = 3000 seat; 12 rooms = 12 room
            The No. 7 seed won. | ~~
            The Number 7 bus stopped. | ~~
            The article 7 says so. | ~~
            Articles say 7 people left. | 7 people = 7 people
            He took flight 370 home. | ~~
            He took flights 370 times. | 370 times = 370 time
            """)
    void readsWhatCountsAndNotWhatNames(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
