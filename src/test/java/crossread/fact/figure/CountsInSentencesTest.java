package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers count, where nothing says that they measure, name or order. */
class CountsInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Three of five ministers left. | Three = 3 minister; five ministers = 5 minister
            Dozens of the protesters left. | Dozens = ~24..120 protester
            Two out of three voters left. | Two = 2 voter; three voters = 3 voter
            Two of the dead were children. | Two = 2 dead
            Twelve dead were found. | Twelve dead = 12 dead
            Some 95 reported dead were found. | 95 reported dead = ~95 dead
            At least 12 dead, 40 injured. | 12 dead = 12.. dead; 40 injured = 40 injured
            Twelve people were killed and 40 injured. | Twelve people = 12 people; 40 injured = 40 injured
            A 4.6 quake rattles the town. | 4.6 = 4.6 magnitude
            It bought 22.48 Kell Bank shares. | 22.48 Kell Bank shares = 22.48 kell bank share
            The 2013 results came. | 2013 = 2013-01-01 to 2013-12-31
            The 2000 results came. | 2000 = 2000-01-01 to 2000-12-31
            It won 3-1 there. | 3-1 = 3 to 1
            The 9-14 boys left. | 9-14 boys = 9..14 boy
            They found 37,847 of them. | 37,847 = 37847
            These 12 left. | ~~
            Those two left. | ~~
            The two met. | ~~
            The thousands marched. | thousands = ~2000..20000
            Dozens fled. | Dozens = ~24..120
            Thousands more came. | Thousands = ~2000..20000
            It has one door. | one door = 1 door
            The one met the other. | ~~
            It is one of the boats. | ~~
            The two - door version sold. | two = 2 door version
            5m people came. | 5m people = 5000000 people
            5 deaths came. | 5 deaths = 5 death
            Five million came. | Five million = 5000000
            He has 3 sons. | 3 sons = 3 son
            Both ships sank. | ~~
            Ten died. | Ten = 10
            Twelve died. | Twelve = 12
            13 died. | 13 = 13
            Nobody of the 13 died. | ~~
            His 13 died. | 13 = 13
            Three or four men left. | Three or four men = 3..4 man
            Six out of ten left. | Six out of ten = ~60 %
            A ten-year-old left. | ten-year-old = 10 year of age
            A crowd of 200 left. | 200 = 200
            More than 1,000 of the homes burned. | 1,000 = 1000.. home
            Half of the 12 boats sank. | Half = ~50 %; 12 boats = 12 boat
            Sixty per cent of 12 boats sank. | Sixty per cent = 60 %; 12 boats = 12 boat
            The first of 12 boats sank. | 12 boats = 12 boat
            The last 12 boats sank. | 12 boats = 12 boat
            The next 12 boats sank. | 12 boats = 12 boat
            The other 12 boats sank. | 12 boats = 12 boat
            All 12 boats sank. | 12 boats = 12 boat
            Another 12 boats sank. | 12 boats = 12 boat
            Only 12 boats sank. | 12 boats = 12 boat
            Another 12 boats sank. | 12 boats = 12 boat
            In Gaza, 50 homes burned. | 50 homes = 50 home
            """)
    void readsCounts(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
