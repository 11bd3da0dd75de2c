package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {
    private static final Warning SPLIT = Warning.of("split-proposed", "3");

    private final RepeatFilter filter = new RepeatFilter();

    private static Article article(String file, String hash, Warning... warnings) {
        return new Article(
                "", Metadata.NONE, new Origin(file, "nexis", 5, hash), List.of(), List.of(), List.of(warnings));
    }

    private static Readable file(String name, String... hashes) {
        return new Readable(
                name, Arrays.stream(hashes).map(hash -> article(name, hash)).toList());
    }

    @Test
    void differentArticlesOfOneFileAllStay() {
        List<ReadResult> files = List.of(file("a", "1", "2", "3"), file("b", "4"));

        assertThat(filter.filter(files, List.of())).isEqualTo(files);
    }

    @Test
    void theSameFileTwiceIsTold() {
        assertThat(filter.filter(List.of(file("a", "1", "2"), file("b", "1", "2")), List.of()))
                .containsExactly(file("a", "1", "2"), Unreadable.of("b", Problem.DUPLICATE, "a"));
    }

    @Test
    void aFileThatIsOpenAlreadyIsTold() {
        assertThat(filter.filter(List.of(file("b", "2")), List.of(article("a", "1"), article("a", "2"))))
                .containsExactly(Unreadable.of("b", Problem.DUPLICATE, "a"));
    }

    @Test
    void oneArticleOfAFileAgainIsLeftOutAndTold() {
        Readable file = new Readable("b", List.of(article("b", "1", SPLIT), article("b", "2"), article("b", "3")));

        assertThat(filter.filter(List.of(file), List.of(article("a", "1"))))
                .containsExactly(new Readable(
                        "b",
                        List.of(
                                article("b", "2", SPLIT, Warning.of("articles-repeated", "1", "a")),
                                article("b", "3"))));
    }

    @Test
    void anArticleThatStandsTwiceInOneFileIsTakenOnce() {
        assertThat(filter.filter(List.of(file("a", "1", "2", "1")), List.of()))
                .containsExactly(new Readable(
                        "a", List.of(article("a", "1", Warning.of("articles-repeated", "1", "a")), article("a", "2"))));
    }

    @Test
    void unreadableFilesStayWhereTheyAre() {
        List<ReadResult> files = List.of(Unreadable.of("x", Problem.EMPTY), file("a", "1"));

        assertThat(filter.filter(files, List.of())).isEqualTo(files);
    }
}
