package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two real articles that lie beside the project; skipped where they do not. */
class SeedsTest {
    private final ArticleLoader loader =
            new ArticleLoader(new FileOpener(), List.of(new HtmlReader(Story::json), new PlainTextReader()));

    private static Path seed(String name) {
        Path file = Path.of("../shared/seeds").resolve(name);
        assumeTrue(Files.exists(file), "skipped: there is no " + file);
        return file;
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static Reason reason(Block block) {
        return block.finding().map(SetAside::reason).orElseThrow();
    }

    @Test
    void keepsTheSeventeenParagraphsOfTheTickerPage() throws IOException {
        Path file = seed("ticker-page.txt");
        List<String> lines = paragraphs(file);

        Article article = Story.only(loader.read(file));

        assertThat(article.metadata().title()).contains(lines.get(3));
        assertThat(Story.kept(article)).hasSize(17).isEqualTo(lines.subList(4, 21));
        assertThat(Stream.of(0, 1, 2, 3, 21, 22).map(article.blocks()::get).map(SeedsTest::reason))
                .containsExactly(
                        Reason.SITE_FURNITURE,
                        Reason.SITE_FURNITURE,
                        Reason.ADVERT,
                        Reason.HEADLINE,
                        Reason.COMMENT_FORM,
                        Reason.COMMENT_FORM);
    }

    @Test
    void setsTheSecondRunOfTheRepeatedPageAside() throws IOException {
        Path file = seed("repeated-page.txt");
        List<String> lines = paragraphs(file);

        Article article = Story.only(loader.read(file));

        assertThat(article.metadata().title()).contains(lines.get(1));
        assertThat(Story.kept(article))
                .isEqualTo(Stream.concat(lines.subList(0, 1).stream(), lines.subList(3, 9).stream())
                        .toList());
        assertThat(article.blocks().subList(9, 13))
                .extracting(block -> block.finding().orElseThrow().original())
                .containsExactly(OptionalInt.of(5), OptionalInt.of(6), OptionalInt.of(7), OptionalInt.of(8));
        assertThat(reason(article.blocks().get(2))).isEqualTo(Reason.REPEAT);
    }

    @Test
    void keepsARepeatInWhichOneFigureChanged() throws IOException {
        Path file = seed("repeated-page.txt");
        String text = Files.readString(file);
        int last = text.lastIndexOf("5%");
        String changed = text.substring(0, last) + "15%" + text.substring(last + 2);

        Article article = Story.only(
                loader.read(Story.file("changed.txt", changed.getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(article.blocks().get(10).kept()).isTrue();
    }
}
