package crossread.fact.judge.figure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of people by what happened to them: when two are of one thing, and when a part or another place. */
class FatesTest {
    private static final Map<String, String> SINGULAR =
            Map.of("people", "people", "lives", "life", "deaths", "death", "injuries", "injury", "dead", "dead");

    private static StoryBuilder story(String one, String other) {
        return add(add(new StoryBuilder(), "A", one), "B", other);
    }

    /** The first number of the sentence, with the word behind it where that is marked by an underscore. */
    private static StoryBuilder add(StoryBuilder story, String article, String marked) {
        String figure = marked.replaceAll("^.*?(\\d+(?:_\\w+)?).*$", "$1");
        String[] parts = figure.split("_");
        story.says(article, marked.replace('_', ' '));
        for (String place : List.of("Veskar", "Elmar")) {
            if (marked.contains(place)) {
                story.place(place);
            }
        }
        return story.count(
                figure.replace('_', ' '), Long.parseLong(parts[0]), SINGULAR.getOrDefault(parts[parts.length - 1], ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The flood killed 155_people.                      | It has claimed 140_lives.
                The death toll has climbed to 155.                | The toll on the coast rose to 140.
                At least 72_people including a child have been killed.    | The storm left 95_deaths behind.
                14_people died when the wall fell.                | The wall left 15_dead.
                Rescuers found the bodies of 14_people.           | A wave killed 15.
                The crash injured 126.                            | More than 440_injuries were counted.
                The wave hurt 126_people.                         | Four died and 60_others were hurt.
                72_people, most of them children, were killed.    | The storm left 95_deaths behind.
                At least 10 were killed.                          | The toll rose to 11.
                """)
    void clashInHeadlineOrLeadWhateverTheNoun(String one, String other) {
        List<String> lines = story(one, other).lines();

        assertThat(lines).hasSize(2).allMatch(line -> line.contains("Differs"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The flood killed 155_people.              | In Veskar the flood killed 92_people.
                The flood killed 92_people in Elmar.      | The flood killed 155_people in Veskar.
                The flood killed 155_people.              | The flood hurt 140_people.
                The flood killed 155_people.              | The flood killed 140 others.
                The flood killed 155_people.              | The mayor said 62_people died in her town.
                The flood killed 155_people.              | It came 140 people short.
                The flood killed 155_people.              | A forecast said up to 900_people may die.
                450_people died in rebel-held areas.      | 430_people died in army-held areas.
                The flood killed 155_people.              | In rebel-held areas 92_people died.
                """)
    void doNotClashOfAnotherFatePlaceOrPart(String one, String other) {
        assertThat(story(one, other).findings().discrepancies()).isEmpty();
    }

    @Test
    void clashFurtherDownOnlyOfOnePlaceInRelatedSentences() {
        StoryBuilder story = new StoryBuilder();
        for (String article : List.of("A", "B")) {
            story.says(article, "A flood came.").says(article, "It rained.");
        }
        add(story, "A", "In Veskar 40_people have been confirmed dead.");
        add(story, "B", "The mayor of Veskar said that 62_people died in Veskar.");

        assertThat(story.findings().discrepancies()).isEmpty();
        assertThat(story.link("A", 2, "B", 2, .3).findings().discrepancies()).hasSize(1);
    }

    @Test
    void aPlaceBetweenTwoNumbersIsThatOfTheFirst() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "There were 12 deaths in Elmar and 5 fatalities in Veskar.")
                .count("5 fatalities", 5, "fatality")
                .place("Elmar")
                .place("Veskar");
        add(story, "B", "A tower killed 9_people in Elmar.");

        assertThat(story.link("A", 0, "B", 0, .7).findings().discrepancies()).isEmpty();
    }

    @Test
    void oneTollToldThreeTimesIsOneFact() {
        List<String> lines = new StoryBuilder()
                .says("A", "A flood killed 72 people.")
                .count("72 people", 72, "people")
                .says("A", "The toll has risen to 72.")
                .count("72", 72, "")
                .says("A", "There are 72 dead.")
                .count("72 dead", 72, "dead")
                .says("B", "It rained.")
                .lines();

        assertThat(lines).containsExactly("72 people OnlyIn A");
    }

    @Test
    void allDeathsAreNotThoseOfOneProvince() {
        List<String> lines = new StoryBuilder()
                .says("A", "The presidency confirmed 12 deaths, 11 of them in Elmar.")
                .count("12 deaths", 12, "death")
                .place("Elmar")
                .says("B", "The presidency confirmed 12 fatalities in Elmar.")
                .count("12 fatalities", 12, "fatality")
                .place("Elmar")
                .link("A", 0, "B", 0, .7)
                .lines();

        assertThat(lines).contains("12 deaths OnlyIn A", "12 fatalities OnlyIn B");
    }

    @Test
    void timesOfOneEventClash() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The craft landed at 6:04 p.m. on the plain.")
                .mention("6:04 p.m.", FactKind.DATE, clock(18, 4))
                .says("B", "The craft landed at 6:03 pm on the plain.")
                .mention("6:03 pm", FactKind.DATE, clock(18, 3))
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies())
                .singleElement()
                .satisfies(clash -> assertThat(clash.what()).isEqualTo("other time"));
    }

    private static Value clock(int hour, int minute) {
        return new Value.Dates(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Value.Clock(LocalTime.of(hour, minute), Optional.empty())));
    }

    @Test
    void smallCountsOfOneNounClashWhereTheSentencesSayTheSame() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "He sacked three directors on the first day.")
                .count("three directors", 3, "director")
                .says("B", "He sacked four directors on the first day.")
                .count("four directors", 4, "director")
                .link("A", 0, "B", 0, .9);

        assertThat(story.findings().discrepancies()).hasSize(1);
    }

    @Test
    void distancesFromOnePlaceClashInWhateverUnit() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "It began 50 miles south of Veskar.")
                .mention("50 miles", FactKind.QUANTITY, measure(50, "mile"))
                .says("B", "The centre was some 140 kilometres from the port of Veskar.")
                .mention("140 kilometres", FactKind.QUANTITY, measure(140, "kilometre"))
                .link("A", 0, "B", 0, .3);

        assertThat(story.findings().discrepancies()).hasSize(1);
    }

    private static Value measure(long value, String unit) {
        return new Value.Quantity(Amount.exactly(BigDecimal.valueOf(value)), unit, Value.Change.NONE);
    }

    @Test
    void itemsArePiecesWhereTheSentencesSayTheSame() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Thieves stole eight items from the hall.")
                .count("eight items", 8, "item")
                .says("B", "Thieves stole nine pieces from the hall.")
                .count("nine pieces", 9, "piece")
                .link("A", 0, "B", 0, .8);

        assertThat(story.findings().discrepancies()).hasSize(1);
    }
}
