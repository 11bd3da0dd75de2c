package crossread.fact.name.kind;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.fact.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that an article calls by a part of their name; every text is made up. */
class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He ran Kestrel Holdings Corp.;Then Kestrel fell.;They liked Kestrel.      | Kestrel Holdings Corp; Kestrel Holdings Corp; Kestrel Holdings Corp
            He read the Chicago Sun-Times.;They read the Sun-Times.                   | Chicago Sun-Times; Chicago Sun-Times
            He ran Kestrel Bank and Kestrel University.;They liked Kestrel.           | Kestrel Bank; Kestrel University; Kestrel
            He ran Denver University.;They liked Denver.                              | Denver University; Denver
            He ran the Senate Ethics Committee.;They liked the Senate.                | Senate Ethics Committee; Senate
            """)
    void meanTheBodyNamedInFull(String text, String names) {
        String found = new NameFinder()
                .find(Texts.article(text.replace(';', '\n'))).stream()
                        .map(name -> name.value() instanceof Value.Named named ? named.name() : "a person")
                        .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(names);
    }
}
