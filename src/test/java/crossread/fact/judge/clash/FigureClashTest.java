package crossread.fact.judge.clash;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Amount;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ties a figure to its thing, and which figures of one thing clash or are one. */
class FigureClashTest {

    private static Value measure(String value, String unit) {
        return new Value.Quantity(Amount.exactly(new BigDecimal(value)), unit, Value.Change.NONE);
    }

    private static StoryBuilder pair(String one, String other, Value mine, Value theirs, String first, String second) {
        return new StoryBuilder()
                .says("A", one)
                .mention(first, FactKind.QUANTITY, mine)
                .says("B", other)
                .mention(second, FactKind.QUANTITY, theirs)
                .link("A", 0, "B", 0, .9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Peter Hale, 31, was charged in court. | Jane Hale, 28, was charged in court.       | 31 | 28 | 0
                Peter Hale, 31, was charged in court. | Peter Hale, 32, was charged in court.      | 31 | 32 | 1
                Peter Hale, 31, was charged in court. | Hale, 32, was charged in court.            | 31 | 32 | 1
                The court heard Rolf Maier, 31, speak. | The court heard it of a case, 28, there.  | 31 | 28 | 0
                """)
    void agesClashOnlyOfOnePerson(String one, String other, String mine, String theirs, int clashes) {
        StoryBuilder story =
                pair(one, other, measure(mine, "year of age"), measure(theirs, "year of age"), mine, theirs);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Kestrel is the second-largest bank of Norvania. | Kestrel is the third-largest bank of Norvania.  | nth largest | 1
                Kestrel is the second-largest bank of Norvania. | Kestrel is the third-oldest bank of Norvania.   | nth oldest  | 0
                Kestrel is the second-largest bank of Norvania. | It was chosen the third-largest port by Kestrel. | nth largest | 0
                """)
    void ranksOfOneSortAndOneThingClash(String one, String other, String unit, int clashes) {
        String rank = other.contains("oldest") ? "third-oldest" : "third-largest";
        StoryBuilder story = new StoryBuilder()
                .says("A", one)
                .count("second-largest", 2, "nth largest")
                .says("B", other)
                .count(rank, 3, unit)
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                It sank 14 miles north of Veskar. | It sank 20 miles south of Dorlin. | 0
                It sank 14 miles north of Veskar. | It sank 20 miles off Veskar.      | 1
                It sank 14 miles north of Veskar. | It sank to a depth of 20 miles.   | 0
                """)
    void distancesClashOnlyFromOnePlace(String one, String other, int clashes) {
        StoryBuilder story = pair(one, other, measure("14", "mile"), measure("20", "mile"), "14 miles", "20 miles");

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @Test
    void theOthersDoNotClashWithTheWhole() {
        List<Discrepancy> clashes = new StoryBuilder()
                .says("A", "The attack on the old home in Harbour killed 16 people on Friday.")
                .count("16 people", 16, "people")
                .says("B", "The attack on the old home in Harbour killed twelve other people on Friday.")
                .count("twelve other people", 12, "other people")
                .link("A", 0, "B", 0, .9)
                .findings()
                .discrepancies();

        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The village has lost 300 boats to storms in March.  | The village has lost 470 boats to storms since June. | 0
                The village has lost 300 boats to storms in June.   | The village has lost 470 boats to storms since June. | 1
                They sold 300 boats of the old fleet.               | They sold one of the 470 boats of the old fleet.      | 0
                """)
    void countsOfOtherMonthsAndTheWholeOfAPartDoNotClash(String one, String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", one)
                .count("300 boats", 300, "boat")
                .says("B", other)
                .count("470 boats", 470, "boat")
                .link("A", 0, "B", 0, .8);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The family hopes to pay $400,000 at once.                | 0
                The council would build the hall for $400,000 in spring. | 1
                """)
    void sumsOfLinkedSentencesClashOnlyWhereTheWordsAroundThemAgree(String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says(
                        "A",
                        "The council said it would build the hall for $900,000 and the family hopes to buy its home.")
                .dollars("$900,000", 900_000)
                .says("B", other)
                .dollars("$400,000", 400_000)
                .link("A", 0, "B", 0, .8);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Its magnitude was 6.9 at first.            | 1
                An aftershock had a magnitude of 6.9.      | 0
                """)
    void magnitudesOfOneShockClashHoweverTheUnitIsWritten(String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "A quake of magnitude 7.3 shook the coast.")
                .mention("7.3", FactKind.QUANTITY, measure("7.3", "magnitude"))
                .says("B", other)
                .mention("6.9", FactKind.NUMBER, measure("6.9", ""));

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                It lay 14 miles deep.              | 1
                It was felt 14 miles inland.       | 0
                """)
    void depthsClashInUnlikeSentencesOfTheLead(String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The quake struck at a depth of 10 miles.")
                .mention("10 miles", FactKind.QUANTITY, measure("10", "mile"))
                .says("B", other)
                .mention("14 miles", FactKind.QUANTITY, measure("14", "mile"));

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Holt Bikes has close to 10% of the market for bikes in cities. | 0
                Berg Bikes has close to 10% of the market for bikes in cities. | 1
                """)
    void sharesInUnlinkedSentencesClashOnlyOfOneBody(String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "In cities Berg has close to 25% of the market for bikes.")
                .percent("25%", "25")
                .says("B", "In cities " + other)
                .percent("10%", "10");

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @Test
    void theFourthInARowIsNoOtherCount() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The club won most of its last 14 matches, the last of them on Friday.")
                .count("14 matches", 14, "match")
                .says("B", "The club won the fourth of its last matches on Friday.")
                .count("fourth", 4, "nth match")
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).isEmpty();
    }

    @Test
    void aMagnitudeToldWithItsYearIsOfAnotherShock() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The quake near the old mine had a magnitude of 5.7.")
                .mention("5.7", FactKind.QUANTITY, measure("5.7", "magnitude"))
                .says("B", "In May 2008 a quake near the old mine had a magnitude of 3.9.")
                .mention("3.9", FactKind.QUANTITY, measure("3.9", "magnitude"))
                .link("A", 0, "B", 0, .4);

        assertThat(story.findings().discrepancies()).isEmpty();
    }

    @Test
    void aShareAndAChangeDoNotClash() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The share of Berg in the market for bikes is 10%.")
                .percent("10%", "10")
                .says("B", "The share of Berg in the market for bikes is 8% lower.")
                .mention(
                        "8% lower",
                        FactKind.PERCENT,
                        new Value.Quantity(Amount.exactly(new BigDecimal("8")), "%", Value.Change.DOWN))
                .link("A", 0, "B", 0, .8);

        assertThat(story.findings().discrepancies()).isEmpty();
    }

    @Test
    void whatIsPaidAYearIsNoOtherSum() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The club offered the player a deal of $40 million.")
                .dollars("$40 million", 40_000_000)
                .says("B", "The club offered the player a deal of $8 million a year.")
                .dollars("$8 million", 8_000_000)
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).isEmpty();
    }

    @Test
    void theOnlyArticleWithAnotherMagnitudeClashesHoweverUnlikeItsSentence() {
        StoryBuilder story = new StoryBuilder();
        for (String article : List.of("A", "B", "C")) {
            story.says(article, "A magnitude 5.1 quake hit the " + article.repeat(3) + "land coast.")
                    .mention("5.1", FactKind.QUANTITY, measure("5.1", "magnitude"));
        }
        story.says("D", "Few remember a 4.9 quake in this valley.")
                .mention("4.9", FactKind.QUANTITY, measure("4.9", "magnitude"));

        assertThat(story.findings().discrepancies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                with 24 goals in 61 matches | 61 | 0
                with 9 goals in 61 matches  | 61 | 1
                """)
    void sentencesThatDifferInAllTheirFiguresAreOfOtherThings(String other, int matches, int clashes) {
        int goals = other.contains("24") ? 24 : 9;
        StoryBuilder story = new StoryBuilder()
                .says("A", "Hale came to the club with 9 goals in 20 matches.")
                .count("9 goals", 9, "goal")
                .count("20 matches", 20, "match")
                .says("B", "Hale came to the club " + other + ".")
                .count(goals + " goals", goals, "goal")
                .count(matches + " matches", matches, "match")
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                45   | 0
                90   | 1
                30   | 1
                """)
    void aBoundContradictsNothingNearBeyondIt(String exact, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The fire brigade sent more than 40 boats to the harbour.")
                .mention(
                        "more than 40 boats",
                        FactKind.NUMBER,
                        new Value.Quantity(
                                new Amount(
                                        BigDecimal.valueOf(40),
                                        false,
                                        Optional.of(BigDecimal.valueOf(40)),
                                        Optional.empty()),
                                "boat",
                                Value.Change.NONE))
                .says("B", "The fire brigade sent " + exact + " boats to the harbour.")
                .count(exact + " boats", Long.parseLong(exact), "boat")
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Peter Hale, 32, and Rolf Maier, 40, ran. | 32 | 1
                Peter Hale, 62, and Rolf Maier, 40, ran. | 62 | 0
                """)
    void agesBesideOneFullNameClashInUnlikeSentences(String other, String age, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Peter Hale, 31, met Rolf Maier, 40, at the harbour.")
                .mention("31", FactKind.QUANTITY, measure("31", "year of age"))
                .mention("40", FactKind.QUANTITY, measure("40", "year of age"))
                .says("B", other)
                .mention(age, FactKind.QUANTITY, measure(age, "year of age"))
                .mention("40", FactKind.QUANTITY, measure("40", "year of age"));

        assertThat(story.findings().discrepancies()).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                10 miles     | 10  | mile         | 16 km      | 16  | kilometre
                100F         | 100 | fahrenheit   | 38C        | 38  | celsius
                two hours    | 2   | hour         | 120 minutes | 120 | minute
                5 acres      | 5   | acre         | 2 hectares | 2   | hectare
                """)
    void aConvertedMeasureIsTheSame(
            String one, String mine, String unit, String other, String theirs, String otherUnit) {
        List<String> lines = new StoryBuilder()
                .says("A", "It was " + one + " then.")
                .mention(one, FactKind.QUANTITY, measure(mine, unit))
                .says("B", "They gave it as " + other + " there.")
                .mention(other, FactKind.QUANTITY, measure(theirs, otherUnit))
                .lines();

        assertThat(lines).containsExactly(one + " Shared AB remark.converted");
    }

    @Test
    void aMeasureThatConvertsIntoAnotherValueIsAnother() {
        List<String> lines = new StoryBuilder()
                .says("A", "It was 10 miles then.")
                .mention("10 miles", FactKind.QUANTITY, measure("10", "mile"))
                .says("B", "They gave it as 20 km there.")
                .mention("20 km", FactKind.QUANTITY, measure("20", "kilometre"))
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("10 miles OnlyIn A", "20 km OnlyIn B");
    }
}
