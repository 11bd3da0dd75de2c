package crossread.fact.judge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
    private static final Set<String> TITLES = Set.of("mr", "dr");

    private static NameForm form(String name) {
        return NameForm.of(name, TITLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Otto Berg            | otto berg
            Mr Otto Berg         | otto berg
            Mr. Dr. Otto Berg    | otto berg
            the Harbour Board    | harbour board
            The                  | the
            Mr                   | mr
            Otto J. Berg         | otto berg
            O. J. Berg           | o j berg
            Otto Berg Jr.        | otto berg
            Otto Berg III        | otto berg
            Jörg Müller          | jorg muller
            Otto Berg's          | otto berg
            Otto Berg’s          | otto berg
            Otto-Berg            | otto berg
            Berg/Holt            | berg holt
            U.S. Steel           | us steel
            Berg & Holt          | berg holt
            """)
    void aNameIsWithoutWhatWritersVary(String name, String words) {
        assertThat(form(name).joined()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Otto Berg Jr., jr",
        "Otto Berg Jnr, jr",
        "Otto Berg Snr, sr",
        "Otto Berg III, iii",
        "Jr, ''",
        "Otto Berg, ''"
    })
    void whatTellsASonFromHisFatherIsNoWordOfTheName(String name, String suffix) {
        assertThat(form(name).suffix()).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({"NATO, true", "N.A.T.O., true", "the NATO, true", "Nato, false", "A, false", "NATO Council, false"})
    void oneWordInCapitalsMayBeAnAcronym(String name, boolean capitals) {
        assertThat(form(name).capitals()).isEqualTo(capitals);
    }

    @Test
    void firstLettersAreTakenWithAndWithoutSmallWords() {
        assertThat(form("Ministry of the Sea").acronyms()).containsExactlyInAnyOrder("mots", "ms");
        assertThat(form("Harbour Board").acronyms()).containsExactly("hb");
        assertThat(form("House of the").acronyms()).containsExactly("hot");
        assertThat(form("Harbour").acronyms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Berg, Otto Berg, true",
        "Otto, Otto Berg, true",
        "Otto Berg, Otto Karl Berg, true",
        "Karl, Otto Karl Berg, false",
        "Otto Berg, Otto Berg, false",
        "Otto Holt, Otto Karl Berg, false"
    })
    void aPartOfANameBeginsOrEndsIt(String part, String whole, boolean isPart) {
        assertThat(form(part).isPartOf(form(whole))).isEqualTo(isPart);
    }

    @ParameterizedTest
    @CsvSource({
        "Dun-Mor, Dunmore-Morwick, true",
        "Dun Morwick, Dunmore Morwick, true",
        "Dunmore Morwick, Dunmore Morwick, false",
        "Dun, Dunmore, false",
        "Dun Hol, Dunmore Morwick, false",
        "Dun Mor, Dunmore Morwick Bay, false"
    })
    void aCutNameHasTheBeginningsOfTheWords(String cut, String full, boolean isCut) {
        assertThat(form(cut).isCutOf(form(full))).isEqualTo(isCut);
    }

    @Test
    void aWordIsLookedUpInSmallLettersUnlessItIsAllCapitals() {
        assertThat(List.of("Berg", "NATO", "N.A.T.O.", "Müller", "A", "Berg's", "7th"))
                .extracting(NameForm::fold)
                .containsExactly("berg", "NATO", "NATO", "muller", "a", "berg", "7th");
    }
}
