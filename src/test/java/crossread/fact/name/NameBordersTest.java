package crossread.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.model.article.TokenizedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBordersTest {
    private final NameFinder finder = new NameFinder();

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
    void takesATitleInMarksForOneName() {
        assertThat(names(
                        "She was on the radio show \"Voices of the River\" again.",
                        "He hosts “The Late Tide Show,” too."))
                .containsExactly("NAME Voices of the River", "NAME Late Tide Show");
    }

    @Test
    void findsATitleWithoutItsMarksWhereItHasThemElsewhere() {
        assertThat(names("They met at Hooks in Hand on the quay.", "His shop is called \"Hooks in Hand.\""))
                .containsExactly("NAME Hooks in Hand", "NAME Hooks in Hand");
    }

    @Test
    void takesWordsSpokenForNoTitle() {
        assertThat(names("\"We will fight for the Harbour,\" he said.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "He wrote to the Office of Special Counsel., ORGANISATION Office of Special Counsel",
        "He wrote to the Office of the Governor., ORGANISATION Office of the Governor",
        "He leads the House Oversight and Harbour Reform Committee., ORGANISATION House Oversight and Harbour Reform Committee",
        "It was told by the Kell County Sheriff's Office., ORGANISATION Kell County Sheriff's Office",
        "She spoke on the Anna Show in May., NAME Anna Show",
        "He joined the Dorset Divers and Anglers Association last year., ORGANISATION Dorset Divers and Anglers Association",
        "The seam runs south from Miller's Ravine., PLACE Miller's Ravine",
        "The plan follows the 2015 Student Manual., NAME Student Manual",
        "The couple belong to the Mother Reef Goldhounds., NAME Mother Reef Goldhounds",
        "He told a Silverwater Horizon worker., NAME Silverwater Horizon",
        "The Small Kell Probe for Imaging of Harbours took pictures., NAME Small Kell Probe for Imaging of Harbours",
        "He runs the Federation of Blue Lamp and Blue Rope Societies., ORGANISATION Federation of Blue Lamp and Blue Rope Societies",
        "Later the 1911 Committee met., ORGANISATION 1911 Committee",
        "Later Hamid ben Torvan left., PERSON Hamid ben Torvan",
        "Later His Majesty King Karl left., PERSON Karl",
        "It held its Annual Meeting of Shareholders., NAME Annual Meeting of Shareholders",
        "The vote went to the Scottish Parliament., ORGANISATION Scottish Parliament",
        "A spokesman for Number 12 left., NAME Number 12",
        "It was studied at the University of Texas-Austin., ORGANISATION University of Texas-Austin"
    })
    void findsWhereANameEnds(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Later Arizona Republican Jeff Holt met an Ohio Democrat.      | PLACE Arizona, PERSON Jeff Holt, PLACE Ohio
            Later Senate Democrats met the Ohio Republican Party.         | ORGANISATION Senate, ORGANISATION Ohio Republican Party
            Later a Liberal Democrat met Jeff Holt.                       | PERSON Jeff Holt
            """)
    void ofWhichPartySomebodyIsBelongsToNoName(String text, String found) {
        assertThat(String.join(", ", names(text))).isEqualTo(found);
    }

    @Test
    void partsAShortenedFrenchArticleFromANameAndKeepsItInsideOne() {
        TokenizedArticle article = Texts.in("fr", "Hier Jean d'Ormeau a vu le préfet de l'Eurelle.");

        assertThat(finder.find(article))
                .extracting(mention -> mention.kind() + " "
                        + mention.span()
                                .of(article.article().sentences().getFirst().text()))
                .containsExactly("PERSON Jean d'Ormeau", "NAME Eurelle");
    }

    @Test
    void anOrderThatOpensASentenceBelongsToNoName() {
        assertThat(names("Tom Reed was ill.", "Replace Reed for the second half."))
                .containsExactly("PERSON Tom Reed", "PERSON Reed");
    }

    @Test
    void takesANicknameForAPartOfTheName() {
        assertThat(names("Later William \"Bill\" Torvale met Mzwakhe “Zip” Lesk."))
                .containsExactly("PERSON William \"Bill\" Torvale", "PERSON Mzwakhe “Zip” Lesk");
    }

    @Test
    void takesWhatAnAbbreviationOrACurrencyStandsForForNoName() {
        assertThat(names("A VAR decision cost Rs 650 and a VPN was used.")).isEmpty();
    }

    @Test
    void keepsALastNameThatLooksLikeAPlaceBehindItsParticle() {
        assertThat(names("\"We ran,\" said Bob Van Camp.", "Van Camp was with them."))
                .containsExactly("PERSON Bob Van Camp", "PERSON Van Camp");
    }

    @Test
    void takesTheJobBehindAPrepositionForThatOfAFirm() {
        assertThat(names("Rita Moss, research vice president at analyst Ganter, said no."))
                .containsExactly("PERSON Rita Moss", "NAME Ganter");
    }

    @Test
    void takesABodyWithItsCountryForNoPerson() {
        assertThat(names("A U.S. Customs and Border Protection, Air and Marine Wing crew found the car."))
                .first()
                .isEqualTo("NAME U.S. Customs and Border Protection");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He lives at 6850 S. Harrow St. in the north.             | PLACE S. Harrow St
            It is about time, Dr. Fellows said.                      | PERSON Fellows
            """)
    void keepsStreetsAndTitledPeopleApartFromOffices(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @Test
    void takesPartsOfAnAddressForNoNames() {
        assertThat(names("Anyone may write to HARB-Office@harbour.example today."))
                .isEmpty();
    }

    @Test
    void takesPluralsOfAcronymsAndQuartersForNoNames() {
        assertThat(names("It sold them to the OEMs in Q4 2010.")).isEmpty();
    }

    @Test
    void takesAMisspeltFirstWordForNoName() {
        assertThat(names("\"Evrything I dug up is gone.\"")).isEmpty();
    }
}
