package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.article.Reason;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks alike and is not: the same number of other things, words inside other words, a yes and a no. */
class FalselySharedTest {

    @Test
    void asManyOtherThingsAreNotThese() {
        List<String> lines = new StoryBuilder()
                .says("A", "The thieves fled on five scooters.")
                .count("five scooters", 5, "scooter")
                .says("B", "The thieves smashed five displays.")
                .count("five displays", 5, "display")
                .link("A", 0, "B", 0, .7)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("five scooters Uncertain A", "five displays Uncertain B");
    }

    @Test
    void billionsDoNotSwallowASum() {
        Amount billions = new Amount(
                BigDecimal.valueOf(6_000_000_000L),
                true,
                Optional.of(BigDecimal.valueOf(2_000_000_000L)),
                Optional.of(BigDecimal.valueOf(10_000_000_000L)));
        List<String> lines = new StoryBuilder()
                .says("A", "Clients lost billions of dollars.")
                .mention("billions of dollars", FactKind.MONEY, new Value.Money(billions, "USD", List.of()))
                .says("B", "He owes the state $9 billion in tax.")
                .dollars("$9 billion", 9_000_000_000L)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("billions of dollars OnlyIn A", "$9 billion OnlyIn B");
    }

    @Test
    void hundredsDoNotSwallowACount() {
        Amount hundreds = new Amount(
                BigDecimal.valueOf(600),
                true,
                Optional.of(BigDecimal.valueOf(200)),
                Optional.of(BigDecimal.valueOf(1000)));
        List<String> lines = new StoryBuilder()
                .says("A", "The crash injured hundreds.")
                .mention("hundreds", FactKind.NUMBER, new Value.Quantity(hundreds, "", Value.Change.NONE))
                .says("B", "The crash injured 440 people.")
                .count("440 people", 440, "people")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("hundreds Uncertain A", "440 people Uncertain B");
    }

    @Test
    void roundingAloneDoesNotMakeTwoPercentagesOne() {
        List<String> lines = new StoryBuilder()
                .says("A", "Its bonds earned 1.79% a year.")
                .percent("1.79%", "1.79")
                .says("B", "A broad index closed 1.8% down.")
                .percent("1.8%", "1.8")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("1.79% Uncertain A", "1.8% Uncertain B");
    }

    @Test
    void sumsThatAnArticleTellsApartAreNotRoundedTogether() {
        List<String> lines = new StoryBuilder()
                .says("A", "The bank booked a loss of $1.8 billion on old bonds.")
                .dollars("$1.8 billion", 1_800_000_000)
                .says("A", "It wants to issue new shares worth $1.75 billion.")
                .dollars("$1.75 billion", 1_750_000_000)
                .says("B", "The bank is to issue new shares worth $1.75 billion.")
                .dollars("$1.75 billion", 1_750_000_000)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("$1.75 billion Shared AB", "$1.8 billion OnlyIn A");
    }

    @Test
    void overTwoBillionsReachToTwoAndAQuarter() {
        Amount over = new Amount(
                BigDecimal.valueOf(2_000_000_000L),
                false,
                Optional.of(BigDecimal.valueOf(2_000_000_000L)),
                Optional.empty());
        List<String> lines = new StoryBuilder()
                .says("A", "The bank tried to raise over $2 billion.")
                .mention("$2 billion", FactKind.MONEY, new Value.Money(over, "USD", List.of()))
                .says("B", "The bank tried to raise $2.25 billion.")
                .dollars("$2.25 billion", 2_250_000_000L)
                .lines();

        assertThat(lines).hasSize(1).allMatch(line -> line.contains("Shared AB remark.range"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Clara Frost      | The court heard Lena Bramley-Frost speak.   | OnlyIn
                Clara Frost      | The court heard Frost speak.                | Shared
                Adam York        | They met in New York.                       | OnlyIn
                """)
    void aLastNameIsNoPieceOfAnotherName(String name, String other, String coverage) {
        List<String> lines = new StoryBuilder()
                .says("A", "The paper wrote of " + name + " then.")
                .person(name, name)
                .says("B", other)
                .lines();

        assertThat(lines).singleElement().asString().startsWith(name + " " + coverage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The bank lent US$3 million.  | OnlyIn
                The bank lent it to US firms. | Shared
                """)
    void aCurrencyNamesNoCountry(String other, String coverage) {
        List<String> lines = new StoryBuilder()
                .says("A", "The bank works in the United States today.")
                .place("United States")
                .says("B", other)
                .lines();

        assertThat(lines).singleElement().asString().startsWith("United States " + coverage);
    }

    @Test
    void aNoIsNoYes() {
        List<String> lines = new StoryBuilder()
                .says("A", "The board had rejected the generous offer of Veskar.")
                .claim("board", "reject", "board had rejected the generous offer of Veskar")
                .says("B", "The board had accepted the generous offer of Veskar.")
                .claim("board", "accept", "board had accepted the generous offer of Veskar")
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("Shared"));
    }

    @Test
    void theNumberOfAHeadlineIsThatOfTheText() {
        List<String> lines = new StoryBuilder()
                .aside("A", "Veskar sacks 4 on first day", Reason.HEADLINE)
                .count("4", 4, "")
                .says("A", "Veskar sacked four directors.")
                .count("four directors", 4, "director")
                .says("B", "It rained.")
                .lines();

        assertThat(lines).containsExactly("four directors OnlyIn A");
    }
}
