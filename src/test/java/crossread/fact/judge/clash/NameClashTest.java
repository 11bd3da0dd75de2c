package crossread.fact.judge.clash;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Discrepancy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of linked sentences stand in one another's place and are two. */
class NameClashTest {

    private static List<String> whats(StoryBuilder story) {
        return story.link("A", 0, "B", 0, .9).findings().discrepancies().stream()
                .map(Discrepancy::what)
                .toList();
    }

    private static StoryBuilder places(String one, String other) {
        return new StoryBuilder()
                .says("A", "The man who fled the harbour is from " + one + ".")
                .place(one)
                .says("B", "Police hold a man from " + other + " who fled the harbour.")
                .place(other);
    }

    @ParameterizedTest
    @CsvSource({"Brandwick, Brandsack", "Torwalk, Torfolk", "North Torwalk, North Torfolk"})
    void placesThatLookAlikeAndAreTwoClash(String one, String other) {
        assertThat(whats(places(one, other))).containsExactly("other place");
    }

    @ParameterizedTest
    @CsvSource({"Hodeida, Hudaydah", "Brandwick, Brandwik", "Torwalk, Kessington", "Torwalk, Torwalk County"})
    void otherSpellingsAndOtherPlacesDoNot(String one, String other) {
        assertThat(whats(places(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Norway | Chile         | 1
                Norway | Oslo          | 0
                Texas  | Ohio          | 1
                Texas  | United States | 0
                England | Yorkshire    | 0
                """)
    void twoCountriesOrStatesInOneSlotClash(String one, String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The man who fled the harbour was flown from " + one + " at dawn.")
                .place(one)
                .says("B", "The man was flown from " + other + " at dawn.")
                .place(other);

        assertThat(whats(story)).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                David Stokes  | Daniel Stokes | 1
                David Stokes  | Dave Stokes   | 0
                David Stokes  | David Stoke   | 0
                David Stokes  | Daniel Hale   | 0
                """)
    void anotherGivenNameBeforeOneFamilyNameClashes(String one, String other, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", one + " built the first ferry of the harbour in Dunmore.")
                .person(one, one)
                .says("B", "The first ferry of the harbour in Dunmore was built by " + other + ".")
                .person(other, other);

        assertThat(whats(story)).hasSize(clashes);
    }

    @Test
    void twoOfOneFamilyDoNotWhereAnArticleNamesBoth() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "David Stokes built the first ferry of the harbour in Dunmore.")
                .person("David Stokes", "David Stokes")
                .says("A", "His brother is Daniel Stokes.")
                .person("Daniel Stokes", "Daniel Stokes")
                .says("B", "Daniel Stokes built the first ferry of the harbour in Dunmore.")
                .person("Daniel Stokes", "Daniel Stokes");

        assertThat(whats(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                mayor of Dunmore     | 1
                spokesman of Dunmore | 0
                """)
    void twoPeopleInAnOfficeThatOneHoldsClash(String office, int clashes) {
        StoryBuilder story = new StoryBuilder()
                .says("A", "David Stokes opened the bridge.")
                .person("David Stokes", "David Stokes", office)
                .says("B", "Peter Hale opened the bridge at noon.")
                .person("Peter Hale", "Peter Hale", office);

        assertThat(whats(story)).hasSize(clashes);
    }
}
