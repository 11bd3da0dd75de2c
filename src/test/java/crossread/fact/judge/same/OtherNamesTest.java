package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNamesTest {

    @Test
    void takesTheStateBehindATownForAPartOfItsName() {
        List<String> lines = new StoryBuilder()
                .says("A", "She lived in Harlow, California, for years.")
                .place("Harlow")
                .place("California")
                .says("B", "She lived in Harlow for years.")
                .place("Harlow")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Harlow Shared AB", "California Shared AB");
    }

    @Test
    void pointsAtTheTownWhereTheStateIsNotNamed() {
        List<String> marked = marks(new StoryBuilder()
                .says("A", "She lived in Harlow, California, for years.")
                .place("Harlow")
                .place("California")
                .says("B", "She lived in Harlow for years.")
                .place("Harlow"));

        assertThat(marked).containsExactlyInAnyOrder("A Harlow", "A California", "B Harlow", "B Harlow");
    }

    @Test
    void pointsAtTheOtherNameOfACountry() {
        List<String> marked = marks(new StoryBuilder()
                .says("A", "It was sold to the United States last year.")
                .place("United States")
                .says("B", "An American firm has bought it."));

        assertThat(marked).containsExactly("A United States", "B American");
    }

    @Test
    void takesAPartOfABodysNameForItWhereItsArticleDoes() {
        List<String> lines = new StoryBuilder()
                .says("A", "The firm is Kestrel Ventures.")
                .organisation("Kestrel Ventures")
                .says("A", "It was Kestrel that paid.")
                .mention("Kestrel", FactKind.ORGANISATION, new Value.Named("Kestrel Ventures"))
                .says("B", "The papers of Kestrel were found.")
                .organisation("Kestrel")
                .lines();

        assertThat(lines).containsExactly("Kestrel Ventures Shared AB");
    }

    @Test
    void hearsABodyNamedShorterInASentenceThatTellsTheSame() {
        List<String> lines = new StoryBuilder()
                .says("A", "The dead were named by the Harlow County Coroner's Office.")
                .organisation("Harlow County Coroner's Office")
                .says("B", "Both men were named by the county coroner's office.")
                .link("A", 0, "B", 0, .6)
                .lines();

        assertThat(lines).containsExactly("Harlow County Coroner's Office Shared AB");
    }

    @Test
    void hearsNoShorterBodyInASentenceOfOtherThings() {
        List<String> lines = new StoryBuilder()
                .says("A", "The dead were named by the Harlow County Coroner's Office.")
                .organisation("Harlow County Coroner's Office")
                .says("B", "A van of the county coroner's office broke down in July.")
                .nearest("A", 0, "B", 0, .1)
                .lines();

        assertThat(lines).containsExactly("Harlow County Coroner's Office OnlyIn A");
    }

    @Test
    void hearsWhoBearsAnOfficeInTheOfficeAlone() {
        List<String> lines = new StoryBuilder()
                .says("A", "It was Russian President Ivan Petrov who called.")
                .person("Ivan Petrov", "Ivan Petrov", "Russian President")
                .says("B", "The Russian president called them.")
                .lines();

        assertThat(lines).containsExactly("Ivan Petrov Shared AB");
    }

    private static List<String> marks(StoryBuilder story) {
        return story.findings().facts().stream()
                .flatMap(fact -> fact.mentions().stream())
                .map(mention -> mention.at().article() + " "
                        + mention.span()
                                .of(story.articles()
                                        .get(mention.at().article().charAt(0) - 'A')
                                        .article()
                                        .sentences()
                                        .get(mention.at().sentence())
                                        .text()))
                .toList();
    }

    @Test
    void tellsAStateThatStandsForItself() {
        List<String> lines = new StoryBuilder()
                .says("A", "She lived in Harlow, California, for years.")
                .place("Harlow")
                .place("California")
                .says("A", "The law of California is strict.")
                .place("California")
                .says("B", "She lived in Harlow for years.")
                .place("Harlow")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Harlow Shared AB", "California OnlyIn A");
    }

    @Test
    void takesTheLastOfAListForAPlaceOfItsOwn() {
        List<String> lines = new StoryBuilder()
                .says("A", "It rained in Harlow, France and Spain.")
                .place("Harlow")
                .place("France")
                .says("B", "It rained in Harlow.")
                .place("Harlow")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Harlow Shared AB", "France OnlyIn A");
    }

    @Test
    void keepsTheCityLaFromTheStateLa() {
        List<String> lines = new StoryBuilder()
                .says("A", "It began in Los Angeles.")
                .place("Los Angeles")
                .says("B", "It began in Louisiana.")
                .place("Louisiana")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Los Angeles OnlyIn A", "Louisiana OnlyIn B");
    }

    @ParameterizedTest
    @CsvSource({
        "Northeast Philly, Northeast Philadelphia, Shared",
        "St. Louis County, Saint Louis County, Shared",
        "Ministry of Fisheries, Fisheries Ministry, Shared",
        "Gulf of Eden, Gulf of Aden, Uncertain",
        "HBN Leeds, HBNLeeds, Shared",
        "Republic of Iran, Republic of Iraq, OnlyIn"
    })
    void comparesNamesByTheirParts(String one, String other, String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "It began at the " + one + ".")
                .organisation(one)
                .says("B", "All ended at the " + other + ".")
                .organisation(other)
                .lines();

        assertThat(lines).anyMatch(line -> line.startsWith(one + " " + verdict));
    }
}
