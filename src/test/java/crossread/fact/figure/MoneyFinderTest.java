package crossread.fact.figure;

import static crossread.fact.figure.Ruler.about;
import static crossread.fact.figure.Ruler.atLeast;
import static crossread.fact.figure.Ruler.atMost;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.day;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.finds;
import static crossread.fact.figure.Ruler.findsNothing;
import static crossread.fact.figure.Ruler.money;

import crossread.model.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFinderTest {

    @Test
    void aPoundOfSomethingHeavyIsAWeight() {
        finds(
                "A 5.18 pound gold nugget brought a 500 pound fine.",
                "  ^^^^^^^^^^                       ^^^^^^^^^",
                Ruler.measure(exactly("5.18"), "pound-mass"),
                money(exactly("500"), "GBP"));
    }

    @Test
    void hundredsOfMillionsAreMoneyToo() {
        finds(
                "They spent hundreds of millions of dollars.",
                "           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(Ruler.vague("200000000", "600000000", "1000000000"), "USD"));
    }

    @Test
    void aConvertedSumInBracketsBelongsToTheFirst() {
        finds(
                "Aid reached approximately $500 billion (£396 billion) in all.",
                "                          ^^^^^^^^^^^^",
                money(about("500000000000"), "USD", new Value.Money(exactly("396000000000"), "GBP", List.of())));
    }

    @Test
    void aConvertedSumBehindOrBelongsToTheFirst() {
        finds(
                "It cost €2m, or about $2.2m, to build.",
                "        ^^^",
                money(exactly("2000000"), "EUR", new Value.Money(about("2200000"), "USD", List.of())));
    }

    @Test
    void severalConversionsAreKeptInTheirOrder() {
        finds(
                "The fine of $5bn (£4bn; €4.5bn) stands.",
                "            ^^^^",
                money(
                        exactly("5000000000"),
                        "USD",
                        new Value.Money(exactly("4000000000"), "GBP", List.of()),
                        new Value.Money(exactly("4500000000"), "EUR", List.of())));
    }

    @Test
    void theRateASumIsConvertedByIsNoSum() {
        findsNothing("($1 = 0.8812 Swiss francs)");
    }

    @Test
    void centimesArePartOfAFranc() {
        finds("It pays 50 centimes a share.", "        ^^^^^^^^^^^", money(exactly("0.5"), "CHF"));
    }

    @Test
    void twoSumsOfOneCurrencyAreTwo() {
        finds(
                "It rose from $5 million ($6 million with tax).",
                "             ^^^^^^^^^^  ^^^^^^^^^^",
                money(exactly("5000000"), "USD"),
                money(exactly("6000000"), "USD"));
    }

    @Test
    void theMillionsOfARangeHoldForBothEnds() {
        finds(
                "It will cost $5-7 million.",
                "             ^^^^^^^^^^^^",
                money(between("5000000", "6000000", "7000000"), "USD"));
        finds(
                "It cost between 5 and 7 million euros.",
                "                ^^^^^^^^^^^^^^^^^^^^^",
                money(between("5000000", "6000000", "7000000"), "EUR"));
    }

    @Test
    void fromOneSumToAnotherAreTwo() {
        finds(
                "It fell from $7 to $5 million.",
                "             ^^    ^^^^^^^^^^",
                money(exactly("7000000"), "USD"),
                money(exactly("5000000"), "USD"));
    }

    @Test
    void boundsAndGuessesAreNoted() {
        finds("They lost more than $40,000.", "                    ^^^^^^^", money(atLeast("40000"), "USD"));
        finds("They lost up to ¥3bn.", "                ^^^^", money(atMost("3000000000"), "JPY"));
        finds("They lost ~$1.5m then.", "           ^^^^^", money(about("1500000"), "USD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five hundred billion dollars | 500000000000 | USD
            half a trillion dollars      | 500000000000 | USD
            a billion euros              | 1000000000   | EUR
            2½ million pounds            | 2500000      | GBP
            two and a half million yuan  | 2500000      | CNY
            three quarters billion US dollars | 750000000 | USD
            US$150 million               | 150000000    | USD
            USD115                       | 115          | USD
            GBP 350                      | 350          | GBP
            125 million Australian dollars | 125000000  | AUD
            20bn roubles                 | 20000000000  | RUB
            35 lakh rupees               | 3500000      | rupee
            1.8M dollars                 | 1800000      | USD
            75 USD million               | 75000000     | USD
            50 cents                     | 0.5          | USD
            10 dollars and 30 cents      | 10.3         | USD
            50p                          | 0.5          | GBP
            """)
    void readsEveryWayToWriteASum(String sum, String value, String currency) {
        finds("Then " + sum + " went.", "     " + "^".repeat(sum.length()), money(exactly(value), currency));
    }

    @Test
    void poundsCanBeAWeight() {
        finds(
                "A 200-pound man ate 3 pounds of rice.",
                "  ^^^^^^^^^         ^^^^^^^^",
                Ruler.measure(exactly("200"), "pound-mass"),
                Ruler.measure(exactly("3"), "pound-mass"));
        finds("It won 361 million pounds.", "       ^^^^^^^^^^^^^^^^^^", money(exactly("361000000"), "GBP"));
    }

    @Test
    void aDateBesideASumIsItsOwnMention() {
        finds(
                "He paid $94,000 on 3 March 2024.",
                "        ^^^^^^^    ^^^^^^^^^^^^",
                money(exactly("94000"), "USD"),
                day("2024-03-03"));
    }

    @Test
    void anArticleBeforeADollarSignIsNoAustralia() {
        finds("A $5 fee for a $2 ticket.", "  ^^           ^^", money(exactly("5"), "USD"), money(exactly("2"), "USD"));
        finds("It cost A$5.", "        ^^^", money(exactly("5"), "AUD"));
    }

    @Test
    void byHowMuchAndToWhatItRoseIsNoRange() {
        finds("Oil rose $2 to $85.", "         ^^    ^^^", money(exactly("2"), "USD"), money(exactly("85"), "USD"));
    }

    @Test
    void aSumSaidOnceMoreBehindItsConversionIsOneSum() {
        finds(
                "It raised half a trillion dollars, or £396 billion ($500bn).",
                "          ^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000000000"), "USD", new Value.Money(exactly("396000000000"), "GBP", List.of())));
    }

    @Test
    void centsMayGoWithoutTheirName() {
        finds("It costs 15 dollars and 50.", "         ^^^^^^^^^^^^^^^^^", money(exactly("15.5"), "USD"));
    }

    @Test
    void companiesWriteMillionsBeforeTheCode() {
        finds("Sales of 30 MUSD.", "         ^^^^^^^", money(exactly("30000000"), "USD"));
    }
}
