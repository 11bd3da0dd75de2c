package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a row, scores and votes, and measures with a word that may mean something else. */
class ScoresAndMeasuresInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It fell for a third straight time. | third straight time = 3 consecutive time
            It was a fifth straight quarterly loss. | fifth straight quarterly loss = 5 consecutive loss
            It was its 12th win in a row. | 12th win in a row = 12 consecutive win
            It was the third day in a row. | third day in a row = 3 consecutive day
            Kestrel, third biggest in Elmar, closed. | third biggest = 3 nth largest
            It is the largest bank. | ~~
            The 12th most populous city is Elmar. | 12th most populous city = 12 nth most populous
            The second-largest monthly rise came. | second-largest = 2 nth largest
            It was its third loss. | third loss = 3 nth loss
            It is the third floor. | ~~
            It was the third time. | third time = 3 nth time
            It was the third time in two years. | third time = 3 nth time; two years = 2 year
            It was the 100th anniversary. | 100th anniversary = 100 nth anniversary
            It was the 100th bus. | ~~
            It was the second-largest city. | second-largest city = 2 nth largest
            It was the first consecutive win. | ~~
            A fourth successive defeat came. | fourth successive defeat = 4 consecutive loss
            The fourth year running was dry. | fourth year running = 4 consecutive year
            They backed it by a 3-to-1 margin. | 3-to-1 = 3 to 1
            It is a 5-to-7-year term. | ~~
            They voted to send 20 to 30 towns aid. | 20 to 30 towns = 20..30 town
            The vote was 52-48. | 52-48 = 52 to 48
            They voted 52 to 48. | 52 to 48 = 52 to 48
            They passed it 52-48. | 52-48 = 52 to 48
            It passed with 52 votes to 48. | 52 votes to 48 = 52 to 48
            Aged 18 to 24, they left. | 18 to 24 = 18..24 year of age
            See pages 7-12 on the vote. | ~~
            They played 4-3-3. | ~~
            They won 3:1. | 3:1 = 3 to 1
            They met at 14:30. | 14:30 = 14:30 ?
            They won 14:30. | ~~
            They lost 0-2 at home. | 0-2 = 0 to 2
            They drew 2-2. | 2-2 = 2 to 2
            The score was 2-2. | 2-2 = 2 to 2
            Call 020-7946 now. | ~~
            The 1939-45 war ended. | 1939-45 = 1939-01-01 to 1945-12-31
            Odds of 5-1 were given. | 5-1 = 5 to 1
            Odds of 5 to 1 were given. | 5 to 1 = 5 to 1
            It is 16km away. | 16km = 16 kilometre
            It is 16 km away. | 16 km = 16 kilometre
            It is three years old. | three years old = 3 year of age
            A 10-gallon hat fell. | 10-gallon = 10 gallon
            He is a 5-foot-11 man. | 5-foot-11 = 5.9167 foot
            He is 5ft 11in. | 5ft 11in = 5.9167 foot
            He is 5 ft 10 in tall. | 5 ft 10 in = 5.8333 foot
            He is five feet 11 inches. | five feet 11 inches = 5.9167 foot
            He is five feet eleven. | five feet eleven = 5.9167 foot
            He left five feet eleven years ago. | five feet = 5 foot; eleven years ago = 2014-01-01 to 2014-12-31
            It took three quarters of an hour. | three quarters of an hour = 0.75 hour
            It took three quarters of a mile. | three quarters of a mile = 0.75 mile
            It took nearly a decade. | a decade = ~1 decade
            It took a decade. | ~~
            It is above a second floor. | ~~
            It is under a stone. | ~~
            It was of magnitude 4.6. | 4.6 = 4.6 magnitude
            It was of a magnitude of 4.6. | 4.6 = 4.6 magnitude
            A magnitude 4.6 quake hit. | 4.6 = 4.6 magnitude
            A 9.0 undersea earthquake hit. | 9.0 = 9 magnitude
            A 9 undersea earthquake hit. | 9 = 9
            It lies in PA 23456 F Block. | ~~
            It was 23 F outside. | 23 F = 23 fahrenheit
            It was 23 C outside. | 23 C = 23 celsius
            It was 23 degrees Celsius. | 23 degrees Celsius = 23 celsius
            It was 23 degrees outside. | 23 degrees = 23 degree
            It took 5m people. | 5m people = 5000000 people
            It took 5m of rope. | 5m = 5 metre
            It took 5 metres of rope. | 5 metres = 5 metre
            It weighs a 5.18 pound nugget. | 5.18 pound = 5.18 pound-mass
            It found a 5.18 pound nugget. | 5.18 pound = 5.18 pound-mass
            It paid a 500 pound fine. | 500 pound = 500 GBP
            It paid 500 pounds. | 500 pounds = 500 GBP
            The fish weighed 500 pounds. | 500 pounds = 500 pound-mass
            It lost 50 pounds of fat. | 50 pounds = 50 pound-mass DOWN
            Two women, both officers, were also killed. | Two women = 2 woman
            Two women were killed. | Two women = 2 killed woman
            Two women were also injured. | Two women = 2 injured woman
            Two soldiers died. | Two soldiers = 2 soldier
            Two soldiers and a child died. | Two soldiers = 2 soldier
            It killed two soldiers. | two soldiers = 2 soldier
            It injured at least two soldiers. | two soldiers = 2.. soldier
            It killed two and injured three. | two = 2; three = 3
            Two boats sank. | Two boats = 2 boat
            """)
    void readsOrdersScoresAndMeasures(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
