package crossread.fact.figure;

import static crossread.fact.figure.Ruler.about;
import static crossread.fact.figure.Ruler.atLeast;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.finds;
import static crossread.fact.figure.Ruler.findsNothing;
import static crossread.fact.figure.Ruler.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

    @Test
    void oneOfAUnitIsAFigureWhereTheTextSaysHowExact() {
        finds(
                "It took a year, nearly a decade and more than an hour.",
                "                       ^^^^^^^^               ^^^^^^^",
                measure(about("1"), "decade"),
                measure(atLeast("1"), "hour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He is in his late 20s.", "She was in her 20s.", "They live at 6850 S. Harrow St., police said."
            })
    void neitherTensOfYearsNorHousesAreMeasures(String text) {
        findsNothing(text);
    }

    @Test
    void aNumberWithAPointBeforeAQuakeIsItsMagnitude() {
        finds("A 4.6 quake shook it.", "  ^^^", measure(exactly("4.6"), "magnitude"));
        finds("A 9.0 quake shook it.", "  ^^^", measure(exactly("9"), "magnitude"));
        finds("A quake measuring 4.6 shook it.", "                  ^^^", measure(exactly("4.6"), "magnitude"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.6 km                  | 1.6          | kilometre
            75ml                    | 75           | millilitre
            10 1/2 miles            | 10.5         | mile
            six-mile                | 6            | mile
            0.9 trillion cubic feet | 900000000000 | cubic foot
            660 square meters       | 660          | square metre
            24703m²                 | 24703        | square metre
            291,890 metric tons     | 291890       | metric ton
            500,000 barrels a day   | 500000       | barrel per day
            10km/h                  | 10           | kilometre per hour
            98.6 degrees Fahrenheit | 98.6         | fahrenheit
            6°C                     | 6            | celsius
            20 minutes              | 20           | minute
            three years             | 3            | year
            half an hour            | 0.5          | hour
            28-year-old             | 28           | year of age
            ninety five years old   | 95           | year of age
            """)
    void readsNumberAndUnit(String text, String value, String unit) {
        finds("Then " + text + " went.", "     " + "^".repeat(text.length()), measure(exactly(value), unit));
    }

    @Test
    void feetAndInchesAreOneLength() {
        finds("He is 5-foot-11 tall.", "      ^^^^^^^^^", measure(exactly("5.9167"), "foot"));
        finds("He is 5ft 6in tall.", "      ^^^^^^^", measure(exactly("5.5"), "foot"));
    }

    @Test
    void anAgeStandsBetweenCommasBehindAName() {
        finds(
                "Thomas Sam, 42, and a friend, aged about 30, left.",
                "            ^^                           ^^",
                measure(exactly("42"), "year of age"),
                measure(about("30"), "year of age"));
    }

    @Test
    void overAStretchOfTimeIsNoBound() {
        finds("He paid it over three years.", "                ^^^^^^^^^^^", measure(exactly("3"), "year"));
        finds("It weighs over three tonnes.", "               ^^^^^^^^^^^^", measure(atLeast("3"), "tonne"));
    }

    @Test
    void aRangeOfMeasuresIsOne() {
        finds("It is 10 to 12 km away.", "      ^^^^^^^^^^^", measure(between("10", "11", "12"), "kilometre"));
    }

    @Test
    void aMagnitudeMayStandBeforeItsNumber() {
        finds(
                "A 4.6-magnitude quake, or magnitude 4.5.",
                "  ^^^^^^^^^^^^^                     ^^^",
                measure(exactly("4.6"), "magnitude"),
                measure(exactly("4.5"), "magnitude"));
    }

    @Test
    void belowZeroKeepsItsSign() {
        finds("It was -5C there.", "       ^^^", measure(exactly("-5"), "celsius"));
    }

    @Test
    void unitsGluedToMoreAreNone() {
        findsNothing("Part F-16 and A4 and B2m.");
    }

    @Test
    void aLetterMultipliesAUnitInThePluralOnly() {
        finds("It sold 1.1m barrels.", "        ^^^^^^^^^^^^", measure(exactly("1100000"), "barrel"));
        finds("A 7.6m barrel burst.", "  ^^^^", measure(exactly("7.6"), "metre"));
    }

    @Test
    void behindAShortFootInIsInches() {
        finds("He is 5 ft 6 in tall.", "      ^^^^^^^^^", measure(exactly("5.5"), "foot"));
    }
}
