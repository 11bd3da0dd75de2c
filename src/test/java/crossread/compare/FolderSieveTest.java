package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSieveTest {
    private static Readable read(String file, String format) {
        Origin origin = new Origin(file, format, 100, "0".repeat(64));
        return new Readable(file, List.of(new Article("", Metadata.NONE, origin, List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Main.java", "server.log", "table.csv", "style.CSS", "settings.conf", "a.b.py", "notes.c++"})
    void textUnderTheNameOfSomethingElseIsPassedOver(String file) {
        assertThat(FolderSieve.sift(read(file, "text")))
                .isEqualTo(new Unreadable(file, Problem.OTHER_TEXT, List.of(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story.txt",
                "STORY.TXT",
                "Flood in Veskar",
                "Notes on St.Ives",
                "No. 5",
                "3.5 million gone",
                "page.html"
            })
    void textUnderAnyOtherNameIsAnArticle(String file) {
        Readable read = read(file, "text");
        assertThat(FolderSieve.sift(read)).isEqualTo(read);
    }

    @Test
    void whatAReaderKnowsByItsContentIsAnArticleWhateverItIsCalled() {
        Readable read = read("saved.aspx", "html");
        assertThat(FolderSieve.sift(read)).isEqualTo(read);
    }

    @Test
    void textWithoutAnArticleIsAProblemOnlyUnderTheNameOfOne() {
        ReadResult table = Unreadable.of("table.csv", Problem.NO_ARTICLE);
        ReadResult page = Unreadable.of("page.html", Problem.NO_ARTICLE);
        assertThat(List.of(FolderSieve.sift(table), FolderSieve.sift(page)))
                .containsExactly(new Unreadable("table.csv", Problem.OTHER_TEXT, List.of(), true), page);
    }

    @Test
    void aPictureIsPassedOverAndADamagedPageIsAProblem() {
        ReadResult picture = Unreadable.of("photo.html", Problem.UNSUPPORTED, "PNG");
        ReadResult damaged = Unreadable.of("page.html", Problem.DAMAGED, "cut");
        assertThat(List.of(FolderSieve.sift(picture), FolderSieve.sift(damaged)))
                .containsExactly(new Unreadable("photo.html", Problem.UNSUPPORTED, List.of("PNG"), true), damaged);
    }
}
