package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.RealWork;
import crossread.compare.Asked;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's work with the whole program behind it. */
class WorkroomTest {
    private final Work work = RealWork.work();

    @TempDir
    private Path folder;

    private List<Article> sample() {
        return work.sample().stream()
                .flatMap(result -> ((ReadResult.Readable) result).articles().stream())
                .toList();
    }

    @Test
    void theSampleStoryShowsWhatTheProgramIsFor() {
        Comparison comparison =
                work.compare(new Asked("", sample()), Progress.NONE).comparison();
        assertThat(comparison.articles()).extracting(Article::id).containsExactly("A", "B", "C");
        assertThat(comparison.articles())
                .allSatisfy(article -> assertThat(article.metadata().outlet()).isPresent());
        assertThat(comparison.facts().stream()
                        .map(fact -> fact.coverage().getClass().getSimpleName()))
                .contains("OnlyIn", "Shared");
    }

    @Test
    void whatIsSavedOpensAgain() throws IOException {
        Comparison comparison =
                work.compare(new Asked("Storm", sample()), Progress.NONE).comparison();
        Path file = folder.resolve("storm.crossread");
        work.save(file, comparison, Optional.empty());
        assertThat(work.open(file).comparison()).isEqualTo(comparison);
    }

    @Test
    void aFileThatIsNoComparisonIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("x.crossread"), "{}");
        assertThatThrownBy(() -> work.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("This is no saved comparison.");
    }

    @Test
    void pastedTextIsReadAsAnArticle() {
        String text = "Storm closes bridge\n\nThe storm closed the bridge on Monday, the mayor said. "
                + "Repairs will cost five million euros and take until June.\n";
        assertThat(work.readPasted(text, Optional.empty())).isInstanceOf(ReadResult.Readable.class);
    }
}
