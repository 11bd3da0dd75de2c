package crossread.fact.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import crossread.fact.Texts;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private final NameFinder finder = new NameFinder();

    private String ruled(int sentence, String... paragraphs) {
        TokenizedArticle article = Texts.article(paragraphs);
        return Texts.ruled(article, sentence, finder.find(article));
    }

    private List<String> names(String... paragraphs) {
        TokenizedArticle article = Texts.article(paragraphs);
        return finder.find(article).stream()
                .map(mention -> mention.kind() + " "
                        + mention.span()
                                .of(article.article()
                                        .sentences()
                                        .get(mention.at().sentence())
                                        .text()))
                .toList();
    }

    @Test
    void takesTheOfficeBeforeAPersonAsTheRole() {
        assertThat(ruled(
                        0, "On Monday the German Foreign Minister Annalena Müller met Kremlin spokesman Dmitry Orlov."))
                .isEqualTo("""
                        On Monday the German Foreign Minister Annalena Müller met Kremlin spokesman Dmitry Orlov.
                                                              ^^^^^^^^^^^^^^^ PERSON Person[name=Annalena Müller, role=Optional[German Foreign Minister]]
                                                                                  ^^^^^^^ ORGANISATION Named[name=Kremlin]
                                                                                                    ^^^^^^^^^^^^ PERSON Person[name=Dmitry Orlov, role=Optional[Kremlin spokesman]]
                        """);
    }

    @Test
    void readsALongOfficeUpToTheCommaBeforeThePerson() {
        assertThat(
                        ruled(
                                0,
                                "He met the Deputy Prime Minister for European and Euro-Atlantic Integration, Olha Kovalenko, in Kyiv."))
                .isEqualTo("""
                        He met the Deputy Prime Minister for European and Euro-Atlantic Integration, Olha Kovalenko, in Kyiv.
                                                                                                     ^^^^^^^^^^^^^^ PERSON Person[name=Olha Kovalenko, role=Optional[Deputy Prime Minister for European and Euro-Atlantic Integration]]
                                                                                                                        ^^^^ PLACE Named[name=Kyiv]
                        """);
    }

    @Test
    void partsTheFieldOfAnOfficeFromAPersonWithMarksOnTheLetters() {
        assertThat(ruled(0, "The European Commissioner for Industrial Strategy Thérèse Bélanger agreed."))
                .isEqualTo("""
                        The European Commissioner for Industrial Strategy Thérèse Bélanger agreed.
                                                                          ^^^^^^^^^^^^^^^^ PERSON Person[name=Thérèse Bélanger, role=Optional[European Commissioner for Industrial Strategy]]
                        """);
    }

    @Test
    void takesTheOfficeBehindAPersonAsTheRole() {
        assertThat(ruled(0, "The talks failed, said Peter Novak, the foreign minister of Slovakia, on Friday."))
                .isEqualTo("""
                        The talks failed, said Peter Novak, the foreign minister of Slovakia, on Friday.
                                               ^^^^^^^^^^^ PERSON Person[name=Peter Novak, role=Optional[foreign minister of Slovakia]]
                                                                                    ^^^^^^^^ PLACE Named[name=Slovakia]
                        """);
    }

    @Test
    void courtesyTitlesAreNoRole() {
        assertThat(ruled(0, "Later Mr Smith and Gen. David Jones left.")).isEqualTo("""
                        Later Mr Smith and Gen. David Jones left.
                                 ^^^^^ PERSON Person[name=Smith, role=Optional.empty]
                                                ^^^^^^^^^^^ PERSON Person[name=David Jones, role=Optional[Gen.]]
                        """);
    }

    @Test
    void givesALastNameTheFullNameAndTheRoleOfItsBearer() {
        assertThat(ruled(1, "Yesterday President Helena Brandt spoke.", "Later Brandt's aides left."))
                .isEqualTo("""
                        Later Brandt's aides left.
                              ^^^^^^ PERSON Person[name=Helena Brandt, role=Optional[President]]
                        """);
    }

    @Test
    void givesAnAcronymItsLongForm() {
        assertThat(ruled(0, "Both the European Union and the World Bank agreed that the EU would pay."))
                .isEqualTo("""
                        Both the European Union and the World Bank agreed that the EU would pay.
                                 ^^^^^^^^^^^^^^ ORGANISATION Named[name=European Union]
                                                        ^^^^^^^^^^ ORGANISATION Named[name=World Bank]
                                                                                   ^^ ORGANISATION Named[name=European Union]
                        """);
    }

    @Test
    void splitsTwoPlacesJoinedByAHyphenAndLeavesDemonymsOut() {
        assertThat(names("Now a US-Ukraine deal worries Russian and American firms in Russian-occupied towns."))
                .containsExactly("PLACE US", "PLACE Ukraine");
    }

    @Test
    void tellsBodiesAndPlacesByTheirWords() {
        assertThat(names(
                        "Last week the Ministry of Health and Social Affairs, Acme Holdings Ltd and the Foo River flooded "
                                + "Harlow County, said the University of Michigan."))
                .containsExactly(
                        "ORGANISATION Ministry of Health and Social Affairs",
                        "ORGANISATION Acme Holdings Ltd",
                        "PLACE Foo River",
                        "PLACE Harlow County",
                        "ORGANISATION University of Michigan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meanwhile prices rose on Monday and in March.",
                "However, the Internet did not exist.",
                "Estimates suggest that God was busy at 9 a.m. ET.",
                "Five-year plans fail.",
                "Western officials and Democrats disagreed.",
                "Critics said so, and I agree.",
                "He was in the West in May.",
                "It was up, the senator (D-N.J.) said.",
                "He was NEVER there, see FILE or PHOTOS.",
                "Follow her at @JaneRoe11 for more.",
                "Here is Text Size and Copy Link.",
                "The work of a nurse, Ph.D. and M.B.A., ended."
            })
    void leavesOutWhatIsNoName(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void believesTheFirstWordOfASentenceOnlyWithEvidence() {
        assertThat(names("Blorp rose.", "Shares in Blorp fell.")).containsExactly("PLACE Blorp", "PLACE Blorp");
        assertThat(names("Ducks rose.", "Some ducks fell.")).isEmpty();
    }

    @Test
    void takesFromHeadlinesOnlyWhatTheArticleKnows() {
        assertThat(names(
                        "Brandt Offers Rare Minerals Deal Amid Growing Tension",
                        "GERMANY: HELENA BRANDT OFFERS RARE MINERALS",
                        "On Monday Helena Brandt made an offer to Germany."))
                .containsExactly(
                        "PERSON Brandt",
                        "PLACE GERMANY",
                        "PERSON HELENA BRANDT",
                        "PERSON Helena Brandt",
                        "PLACE Germany");
    }

    @Test
    void theOfficeAloneMeansItsOnlyBearer() {
        assertThat(ruled(1, "On Monday Foreign Secretary Jane Hill spoke.", "Later the Foreign Secretary left."))
                .isEqualTo("""
                        Later the Foreign Secretary left.
                                  ^^^^^^^^^^^^^^^^^ PERSON Person[name=Jane Hill, role=Optional[Foreign Secretary]]
                        """);
    }

    @Test
    void keepsLastNamesThatAreAlsoOffices() {
        assertThat(names("On Monday Stephen King spoke.", "King said no."))
                .containsExactly("PERSON Stephen King", "PERSON King");
    }

    @Test
    void partsTwoPlacesWhoseCommaWasLost() {
        assertThat(names("They looked in Ohio Texas and New York."))
                .containsExactly("PLACE Ohio", "PLACE Texas", "PLACE New York");
    }

    @Test
    void tellsALastNameFromAPlaceByTheWordBefore() {
        assertThat(names("Later Chris Hill spoke of life in Virginia Hill."))
                .containsExactly("PERSON Chris Hill", "PLACE Virginia Hill");
    }

    @Test
    void aHouseNamedAfterSomebodyIsNoPerson() {
        assertThat(names("Twelve died in the Sankt Bertil care home last week."))
                .containsExactly("ORGANISATION Sankt Bertil");
    }

    @Test
    void aThingOfWhichTheArticleAlsoWritesSmallIsNoPerson() {
        assertThat(names("They sold the dome.", "Then Bronze Dome fell.")).containsExactly("NAME Bronze Dome");
    }

    @Test
    void leavesTheOfficeBehindABodyOut() {
        assertThat(names("Last year Portland Rollers Coach was not a job."))
                .containsExactly("ORGANISATION Portland Rollers");
    }

    @Tag("slow")
    @Test
    void hostileTextTakesLinearTime() {
        String capitals = "Ab of the ".repeat(20_000);
        String joined = "A-".repeat(50_000) + "A.".repeat(50_000) + "'s".repeat(50_000);
        List<Mention> found = assertTimeout(
                Duration.ofSeconds(120), () -> finder.find(Texts.article("so " + capitals, "so " + joined)));
        assertThat(found).isNotNull();
    }
}
