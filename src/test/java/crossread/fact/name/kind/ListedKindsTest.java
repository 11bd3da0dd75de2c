package crossread.fact.name.kind;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.article.TokenizedArticle;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds that only the names and things around a name tell; all sentences are made up. */
class ListedKindsTest {
    private final NameFinder finder = new NameFinder();

    private String kinds(String sentences) {
        TokenizedArticle article = Texts.article(sentences.replace('#', '\n'));
        return finder.find(article).stream()
                .map(name -> name.span()
                                .of(article.article()
                                        .sentences()
                                        .get(name.at().sentence())
                                        .text()) + " " + name.kind())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It shook Oldmere, Norvale, Tavik and Quito.       | Oldmere PLACE, Norvale PLACE, Tavik PLACE, Quito PLACE
            It shook Oldmere, Norvale and Tavik.              | Oldmere NAME, Norvale NAME, Tavik NAME
            It shook Oldmere and Quito.                       | Oldmere NAME, Quito PLACE
            The rover, named Tavik, left.                     | Tavik NAME
            The container ship Norvale sank.                  | Norvale NAME
            They worked for Tavik Builders.                   | Tavik Builders ORGANISATION
            The Guardia Civil came.                           | Guardia Civil ORGANISATION
            Several US-based firms left.                      | ``
            It was a Ponzi scheme, 7 on the Richter scale.    | ``
            """)
    void tellsKindsByWhatStandsAround(String sentences, String kinds) {
        assertThat(kinds(sentences)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Anti-Fraud Brigade (BRB) came.#The BRB left.  | Anti-Fraud Brigade
            The Oldmere Brigade (AFP) came.#The AFP left.     | AFP
            """)
    void anAbbreviationInBracketsIsTheBodyBeforeIt(String sentences, String name) {
        TokenizedArticle article = Texts.article(sentences.replace('#', '\n'));

        assertThat(finder.find(article).getLast().value()).hasToString("Named[name=" + name + "]");
    }
}
