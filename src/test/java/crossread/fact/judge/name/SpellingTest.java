package crossread.fact.judge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandwick       | Brandsack       | true
            North Torwalk   | North Torfolk   | true
            Brandwick       | Brandwick       | false
            # a sound written otherwise, or a letter left out
            Hodeida         | Hudaydah        | false
            Brandwick       | Brandwik        | false
            Cassovar        | Kasovarr        | false
            # too short to look alike by no chance
            Tordak          | Tormek          | true
            Torda           | Tomer           | false
            # another first letter, too many others, two words, more words
            Brandwick       | Grandsack       | false
            Brandwick       | Bronhurst       | false
            North Torwalk   | South Torfolk   | false
            Torwalk         | North Torfolk   | false
            North Torwalk   | North Torfolk Bay | false
            """)
    void namesThatLookAlikeAndAreTwoDifferInTheirConsonants(String one, String other, boolean lookalikes) {
        assertThat(Spelling.areLookalikes(form(one), form(other))).isEqualTo(lookalikes);
        assertThat(Spelling.areLookalikes(form(other), form(one))).isEqualTo(lookalikes);
    }

    private static NameForm form(String name) {
        return NameForm.of(name, Set.of());
    }
}
