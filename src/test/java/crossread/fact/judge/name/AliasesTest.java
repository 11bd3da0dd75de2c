package crossread.fact.judge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
    private final Aliases standard = Aliases.standard();

    @Test
    void groupsWithACommonNameAreOne() {
        Aliases aliases = new Aliases(List.of("Elmar | EL", "Veskar | VK", "Elmar | Old Elmar"), Set.of());

        assertThat(aliases.group(aliases.form("EL"))).isEqualTo(aliases.group(aliases.form("Old Elmar")));
        assertThat(aliases.group(aliases.form("Veskar"))).isNotEqualTo(aliases.group(aliases.form("Elmar")));
        assertThat(aliases.group(aliases.form("Dorlin"))).isEqualTo(-1);
        assertThat(aliases.names(aliases.form("EL"))).containsExactlyInAnyOrder("Elmar", "EL", "Elmar", "Old Elmar");
        assertThat(aliases.names(aliases.form("Dorlin"))).isEmpty();
    }

    @Test
    void capitalsCountInShortFormsAlone() {
        Aliases aliases = new Aliases(List.of("Elmar | EL", "Kestrel | KESTREL"), Set.of());

        assertThat(aliases.group(aliases.form("el"))).isEqualTo(-1);
        assertThat(aliases.group(aliases.form("ELMAR"))).isEqualTo(aliases.group(aliases.form("Elmar")));
    }

    @ParameterizedTest
    @CsvSource({
        "Norway, Chile, true",
        "Norway, Norway, false",
        "Norway, Oslo, false",
        "Texas, Ohio, true",
        "Texas, Norway, false",
        "United States, US, false"
    })
    void twoCountriesOrStatesAreOnOneFooting(String one, String other, boolean peers) {
        assertThat(standard.arePeers(standard.form(one), standard.form(other))).isEqualTo(peers);
    }

    @ParameterizedTest
    @CsvSource({"Norway, true", "Texas, true", "Oslo, false"})
    void countriesAndTheirStatesAreTerritories(String name, boolean territory) {
        assertThat(standard.territory(standard.form(name))).isEqualTo(territory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Northeast Philly            | northeast philadelphia
            Ministry of Fisheries       | fisheries ministry
            Ministry of the Fisheries   | fisheries ministry
            Ministry Fisheries Board    | ministry fisheries board
            Ministry of                 | ministry of
            """)
    void partsThatGoByOtherNamesAreWrittenInOneWay(String name, String canonical) {
        assertThat(String.join(" ", standard.canonical(standard.form(name)))).isEqualTo(canonical);
    }
}
