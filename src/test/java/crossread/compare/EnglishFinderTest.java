package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFinderTest {
    private final EnglishFinder finder = new EnglishFinder();

    @ParameterizedTest
    @CsvSource({
        "en, Whatever., true",
        "en-GB, Whatever., true",
        "en_US, Whatever., true",
        "de, The harbour was closed on Monday and the council said that it would stay closed., false",
        "'', The harbour was closed on Monday and the council said that it would stay closed., true",
        "'', Der Hafen war am Montag geschlossen und die Stadt sagte dass er geschlossen bleibt., false",
        "'', The port was shut., true",
        "'', Hafen geschlossen., false",
        "'', Порт закрыт на неделю и никто не знает почему., false",
        "'', '', false",
    })
    void tellsWhatTheModelKnows(String language, String text, boolean english) {
        Article article = new Article(
                "A",
                Metadata.NONE.withLanguage(Optional.of(language).filter(tag -> !tag.isEmpty())),
                new Origin("", "", 0, ""),
                List.of(Block.kept(text, BlockKind.PARAGRAPH)),
                List.of(),
                List.of());
        assertThat(!finder.english(List.of(article)).isEmpty()).isEqualTo(english);
    }
}
