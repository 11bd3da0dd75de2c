package crossread.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.model.fact.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a name with "Jr." and by one without; every text is made up. */
class NamesakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Otto Berg Jr. said his father, Otto Berg, would come.;Otto Berg was late.     | Otto Berg Jr; Otto Berg; Otto Berg
            Peter Novak Jr. spoke first.;Peter Novak spoke later.;Then Novak Jr. left.    | Peter Novak Jr; Peter Novak; Peter Novak Jr
            Peter Novak spoke first.;His son, Peter Novak Jr., spoke later.               | Peter Novak; Peter Novak Jr
            Peter Novak III met Peter Novak.                                              | Peter Novak III; Peter Novak
            """)
    void twoWhoAreBothAboutAreTwo(String text, String names) {
        assertThat(persons(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Novak Jr. spoke first.;Then Novak left.                                 | Peter Novak Jr; Peter Novak Jr
            Peter Novak Jr. spoke first.;Then Peter Novak left.                           | Peter Novak Jr; Peter Novak Jr
            Peter Novak Jr. spoke first.;Then Novak Jr. left.;They liked Novak.           | Peter Novak Jr; Peter Novak Jr; Peter Novak Jr
            Peter Novak III spoke.;"Peter Novak knew," she said.;Peter Novak III left.    | Peter Novak III; Peter Novak III; Peter Novak III
            Peter Novak Jr. spoke first.;His wife, Anna Novak, left.                      | Peter Novak Jr; Anna Novak
            """)
    void oneBearerIsOneManWithAndWithoutIt(String text, String names) {
        assertThat(persons(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Novak Jr. met Peter Novak.;Peter Novak Jr. spoke.;Novak left.           | Peter Novak Jr; Peter Novak; Peter Novak Jr; Peter Novak Jr
            Peter Novak Jr. met Peter Novak.;Peter Novak spoke.;Novak left.               | Peter Novak Jr; Peter Novak; Peter Novak; Peter Novak
            """)
    void theBareNameIsHisWhoIsNamedMoreOften(String text, String names) {
        assertThat(persons(text)).isEqualTo(names);
    }

    private static String persons(String text) {
        return new NameFinder()
                .find(Texts.article(text.replace(';', '\n'))).stream()
                        .map(name -> name.value() instanceof Value.Person person ? person.name() : "no person")
                        .collect(Collectors.joining("; "));
    }
}
