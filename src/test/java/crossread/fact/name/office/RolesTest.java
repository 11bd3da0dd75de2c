package crossread.fact.name.office;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.fact.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices before and behind a name, and who a last name alone is. */
class RolesTest {
    private final NameFinder finder = new NameFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Later Peter Novak, chief executive of the mill, left.            | Peter Novak (chief executive of the mill)
            Later Peter Novak, 45, the chief executive of the mill, left.    | Peter Novak (chief executive of the mill)
            Later Peter Novak – the chief executive of the mill – left.      | Peter Novak (chief executive of the mill)
            Later Peter Novak, its Slovak foreign minister, left.            | Peter Novak (Slovak foreign minister)
            Later Peter Novak, the vice-president who left, came.            | Peter Novak (vice-president)
            Later Peter Novak, a party leader whom nobody named, left.       | Peter Novak (party leader)
            Later Peter Novak, the minister, said so.                        | Peter Novak (minister)
            Later Peter Novak, the man, left.                                | Peter Novak
            Later Peter Novak, who is minister, left.                        | Peter Novak
            Later Peter Novak's aide, a minister, left.                      | Peter Novak
            Later Peter Novak, his aide said, was a minister.                | Peter Novak
            Later Peter Novak, a spokesman told us, was a minister.          | Peter Novak
            Later Peter Novak, the secretary of state, left.                 | Peter Novak (secretary of state)
            Later Peter Novak (the minister) left.                           | Peter Novak
            Later Peter Novak, Anna Berg, the minister, and others left.     | Peter Novak; Anna Berg (minister)
            Later Peter Novak, a, b, minister, left.                         | Peter Novak
            """)
    void standBehindTheName(String text, String persons) {
        assertThat(persons(text)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Later the minister Peter Novak left.                             | Peter Novak (minister)
            Later former president Peter Novak left.                         | Peter Novak (former president)
            Later former assistant dean of students Peter Novak left.        | Peter Novak (former assistant dean of students)
            Later deputy prime minister Peter Novak left.                    | Peter Novak (deputy prime minister)
            Later then president Peter Novak left.                           | Peter Novak (president)
            Later Slovak president Peter Novak left.                         | Peter Novak (Slovak president)
            Slovak president Peter Novak left.                               | Peter Novak (Slovak president)
            Later the Slovak president, Peter Novak, left.                   | Peter Novak (Slovak president)
            Later the president's aide Peter Novak left.                     | Peter Novak (president's aide)
            "It shook," Port Wexley resident Peter Novak said.               | Peter Novak (Port Wexley resident)
            Later UN spokesman Peter Novak left.                             | Peter Novak (UN spokesman)
            Ambassador to New Zealand Peter Novak left.                      | Peter Novak (Ambassador to New Zealand)
            Later the Ambassador to Norway Peter Novak left.                 | Peter Novak (Ambassador to Norway)
            Later the ambassador to New Zealand Peter Novak left.            | Peter Novak (ambassador to New Zealand)
            Later the ambassador to New Zealand Marla Wend left.             | Marla Wend (ambassador to New Zealand)
            Later the governor of Texas Peter Novak left.                    | Peter Novak (governor of Texas)
            Sheriff of Dunmore County Peter Novak left.                      | Peter Novak (Sheriff of Dunmore County)
            Mayor of Brackley Peter Novak left.                              | Peter Novak (Mayor of Brackley)
            Later Secretary-General Peter Novak left.                        | Peter Novak (Secretary-General)
            Later Minister for Defence Peter Novak left.                     | Peter Novak (Minister for Defence)
            Later Minister of Health and Sport Peter Novak left.             | Peter Novak (Minister of Health and Sport)
            Later President Novak left.                                      | Novak (President)
            Later Stephen King left.                                         | Stephen King
            """)
    void standBeforeTheName(String text, String persons) {
        assertThat(persons(text)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Later Peter Novak left.;Later Novak spoke.                       | Peter Novak; Peter Novak
            Later Peter Novak left.;Later Peter spoke.                       | Peter Novak; Peter Novak
            Later Peter Novak and Anna Novak left.;Later Anna spoke.         | Peter Novak; Anna Novak; Anna Novak
            Later Peter Novak Jr left.;Later Novak spoke.                    | Peter Novak Jr; Peter Novak Jr
            Later Peter J. Novak left.;Later Peter Novak spoke.              | Peter J. Novak; Peter J. Novak
            Later Peter Novak left.;Later P. Novak spoke.                    | Peter Novak; Peter Novak
            Later Peter Novak left.;Later Anna Novak spoke.                  | Peter Novak; Anna Novak
            Later Jean Houston left.;He saw Houston.;An interest in Houston grew.;Then Houston spoke.;Now Houston rests. | Jean Houston; Jean Houston; Jean Houston; Jean Houston; Jean Houston
            Later Jean Houston left.;He lived in Houston.;They met in Houston. | Jean Houston
            """)
    void aLastNameAloneIsItsBearer(String sentences, String persons) {
        assertThat(persons(sentences.split(";"))).isEqualTo(persons);
    }

    private String persons(String... paragraphs) {
        return finder.find(Texts.article(paragraphs)).stream()
                .map(mention -> mention.value())
                .filter(Value.Person.class::isInstance)
                .map(Value.Person.class::cast)
                .map(person -> person.name()
                        + person.role().map(role -> " (" + role + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }
}
