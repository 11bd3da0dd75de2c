package crossread.fact.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts, by the noun that follows, in its singular. */
class NounsInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Two of the three largest state-owned banks failed. | Two = 2 large state-owned bank; three largest state-owned banks = 3 large state-owned bank
            Three of the six largest cities grew. | Three = 3 large city; six largest cities = 6 large city
            Six "trained" testers left. | Six "trained" testers = 6 trained tester
            Eight under-aged boys left. | Eight under-aged boys = 8 under-aged boy
            Nine arms dealers left. | Nine arms dealers = 9 arms dealer
            Two - door cars sold well. | Two = 2 door car
            One man left. | One man = 1 man
            One old man left. | One old man = 1 man
            Five glasses broke. | Five glasses = 5 glass
            Three mice, four geese and two oxen ran. | Three mice = 3 mouse; four geese = 4 goose; two oxen = 2 ox
            Six children, seven women and eight men left. | Six children = 6 child; seven women = 7 woman; eight men = 8 man
            Two series ended. | Two series = 2 series
            Nine buses left. | Nine buses = 9 bus
            Nine species died out. | Nine species = 9 species
            Four wolves and five knives were found. | Four wolves = 4 wolf; five knives = 5 knife
            Two crises hit. | Two crises = 2 crisis
            Two news reports came. | Two news reports = 2 news report
            Twelve boxes, three churches and two dishes stood. | Twelve boxes = 12 box; three churches = 3 church; two dishes = 2 dish
            Three heroes and two photos stood. | Three heroes = 3 hero; two photos = 2 photo
            The two left. | ~~
            Three left the room. | Three = 3
            She paid 112 fishermen. | 112 fishermen = 112 fisherman
            Six former cabinet ministers left. | Six former cabinet ministers = 6 former cabinet minister
            Six cabinet-level ministers left. | Six cabinet-level ministers = 6 cabinet-level minister
            Six ministers of three parties left. | Six ministers = 6 minister; three parties = 3 party
            Six of its ministers left. | Six = 6 minister
            One in the town left. | ~~
            One left. | ~~
            Two gas lines burst. | Two gas lines = 2 gas line
            Two bus drivers left. | Two bus drivers = 2 bus driver
            Four "old" boats sank. | Four "old" boats = 4 old boat
            """)
    void readsWhatIsCounted(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
