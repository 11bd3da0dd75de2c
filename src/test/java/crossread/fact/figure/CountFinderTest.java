package crossread.fact.figure;

import static crossread.fact.figure.Ruler.about;
import static crossread.fact.figure.Ruler.atLeast;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.count;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.finds;
import static crossread.fact.figure.Ruler.findsNothing;

import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountFinderTest {

    @Test
    void theUnitIsTheNounInTheSingularWithItsAdjectives() {
        finds(
                "Eight cabinet ministers met 12 people and six largest cities.",
                "^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^     ^^^^^^^^^^^^^^^^^^",
                count(exactly("8"), "cabinet minister"),
                count(exactly("12"), "people"),
                count(exactly("6"), "large city"));
    }

    @Test
    void aPartOfAGroupHasTheGroupsNoun() {
        finds(
                "Only three of five ministers came.",
                "     ^^^^^    ^^^^^^^^^^^^^^",
                count(exactly("3"), "minister"),
                count(exactly("5"), "minister"));
    }

    @Test
    void theDeadOfAGroupAreCountedHoweverTheyAreTold() {
        finds(
                "Some 92 of the 95 reported dead lay there.",
                "     ^^        ^^^^^^^^^^^^^^^^",
                count(about("92"), "dead"),
                count(exactly("95"), "dead"));
    }

    @Test
    void aHedgeThatOpensTheSentenceIsNoName() {
        finds("Approximately 70 flights left.", "              ^^^^^^^^^^", count(about("70"), "flight"));
    }

    @Test
    void aBrokenNumberCountsWhatNamesStandBefore() {
        finds("It gave 22.48 Kell shares.", "        ^^^^^^^^^^^^^^^^^", count(exactly("22.48"), "kell share"));
    }

    @Test
    void fewPeopleAreCountedWithWhatBefellThem() {
        finds("Two women were later rescued.", "^^^^^^^^^", count(exactly("2"), "rescued woman"));
        finds("Fire killed two people there.", "            ^^^^^^^^^^", count(exactly("2"), "killed people"));
        finds("Two people said it was late.", "^^^^^^^^^^", count(exactly("2"), "people"));
        finds("Eight people were rescued.", "^^^^^^^^^^^^", count(exactly("8"), "people"));
    }

    @Test
    void theMinuteOfAGoalIsNews() {
        finds("She scored in the 117th minute.", "                  ^^^^^^^^^^^^", count(exactly("117"), "nth minute"));
    }

    @Test
    void aHyphenedNounCounts() {
        finds("A 12-member panel met.", "  ^^^^^^^^^", count(exactly("12"), "member"));
    }

    @Test
    void boundsAndDozens() {
        finds("At least two dozen soldiers died.", "         ^^^^^^^^^^^^^^^^^^", count(atLeast("24"), "soldier"));
        finds("Some 4,000 fans came.", "     ^^^^^^^^^^", count(about("4000"), "fan"));
        finds("He met 10-12 people.", "       ^^^^^^^^^^^^", count(between("10", "11", "12"), "people"));
    }

    @Test
    void hundredsAreAtLeastTwoAndAtMostTen() {
        Amount hundreds = new Amount(
                new BigDecimal("600"), true, Optional.of(new BigDecimal("200")), Optional.of(new BigDecimal("1000")));
        finds("It killed hundreds of people.", "          ^^^^^^^^", count(hundreds, "people"));
    }

    @Test
    void millionsMayBeALetter() {
        finds("It reached 5m people.", "           ^^^^^^^^^", count(exactly("5000000"), "people"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Covid-19 spread.",
                "The iPhone 11 sold.",
                "A Boeing 737 crashed.",
                "The G7 met.",
                "The S&P 500 closed.",
                "Call gate 3-1 now.",
                "At 7:30 they rang.",
                "He lives at 123 Random Street.",
                "See section 4 and page 12.",
                "Call 555-123-4567.",
                "His 3rd and 21st houses.",
                "1) It begins.",
                "Nobody but one of them and the two met.",
                "A 24/7 service.",
                "The Big Four met.",
                "They called 911 at once.",
                "She lives on the 15700 block of Oak Street.",
                "It is a 501(c) group.",
                "Text 274637 for help.",
                "Tune to 106.7 FM.",
                "A 30,000-square box.",
            })
    void numbersThatCountNothingAreNone(String text) {
        findsNothing(text);
    }

    @Test
    void theDeadAndTheWoundedAreCounted() {
        finds(
                "It left 12 dead and 30 wounded.",
                "        ^^^^^^^     ^^^^^^^^^^",
                count(exactly("12"), "dead"),
                count(exactly("30"), "wounded"));
    }

    @Test
    void severalHundredAreHundreds() {
        finds(
                "Several hundred people fled.",
                "^^^^^^^^^^^^^^^^^^^^^^",
                count(Ruler.vague("200", "600", "1000"), "people"));
    }

    @Test
    void peoplesInIsAreCounted() {
        finds("It freed 40 Israelis.", "         ^^^^^^^^^^^", count(exactly("40"), "israeli"));
    }

    @Test
    void numbersInARowAreATelephone() {
        findsNothing("Call 0800 123 4567 now.");
    }

    @Test
    void anotherNumberCountsMore() {
        finds("It hurt another 37.", "                ^^", count(exactly("37"), ""));
    }

    @Test
    void marksAroundAWordDoNotPartANumberFromItsNoun() {
        finds(
                "The eight \"trained\" testers slept.",
                "    ^^^^^^^^^^^^^^^^^^^^^^^",
                count(exactly("8"), "trained tester"));
    }

    @Test
    void aLargeNumberBehindThatIsCounted() {
        finds("They say that 37,847 of them left.", "              ^^^^^^", count(exactly("37847"), ""));
    }

    @Test
    void twoQuartersAreNoHalf() {
        finds("Two quarters of decline came.", "^^^^^^^^^^^^", count(exactly("2"), "quarter"));
    }

    @Test
    void aManMayHaveHisAgeBetweenCommas() {
        finds("A man, 29, was held.", "       ^^", Ruler.measure(exactly("29"), "year of age"));
    }
}
