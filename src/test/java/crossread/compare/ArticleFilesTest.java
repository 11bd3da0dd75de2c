package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleLoader;
import crossread.read.ArticleReader;
import crossread.read.FileOpener;
import crossread.read.SavedFile;
import crossread.read.given.GivenArticleReader;
import crossread.read.given.PasteReader;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at a time, of which some never come to an end. */
class ArticleFilesTest {
    private static final String TEXT =
            "Gate jams in Veskar\n\nAbout 1,200 people left their homes in Veskar after the flood gate jammed.";

    @TempDir
    private Path folder;

    private final AtomicInteger hanging = new AtomicInteger();

    /** Never comes to an end over files that begin so, and heeds no interrupt. */
    private final class Hanging implements ArticleReader {
        private final Duration longest;

        Hanging(Duration longest) {
            this.longest = longest;
        }

        @Override
        public String format() {
            return "hanging";
        }

        @Override
        public boolean recognises(SavedFile file) {
            return new String(file.bytes(), StandardCharsets.UTF_8).startsWith("hang");
        }

        @Override
        public ReadResult read(SavedFile file) {
            hanging.incrementAndGet();
            while (true) {
                try {
                    Thread.sleep(Duration.ofMinutes(1));
                } catch (InterruptedException ignored) {
                    continue;
                }
            }
        }

        @Override
        public Duration longest() {
            return longest;
        }
    }

    private ArticleFiles files(Duration longest) {
        PlainTextReader text = new PlainTextReader();
        HtmlReader html = new HtmlReader(_ -> Optional.empty());
        ArticleLoader loader = new ArticleLoader(new FileOpener(), List.of(new Hanging(longest), text));
        return new ArticleFiles(loader, new GivenArticleReader(html, loader), new PasteReader("pasted", text, html));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void filesThatHangAreGivenUpAndTheOthersRead() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paths.add(file("hang" + i + ".txt", "hang " + i));
        }
        paths.add(file("good.txt", TEXT));
        List<ReadResult> results = files(Duration.ofMillis(50)).read(paths, List.of(), Progress.NONE);
        assertThat(results.subList(0, 12))
                .isEqualTo(IntStream.range(0, 12)
                        .mapToObj(i -> Unreadable.of("hang" + i + ".txt", Problem.TOO_SLOW))
                        .toList());
        assertThat(results.get(12)).isInstanceOf(ReadResult.Readable.class);
    }

    @Test
    void whoeverStopsNeedNotWaitForAFileThatHangs() throws IOException {
        List<Path> paths = List.of(file("hang.txt", "hang"), file("good.txt", TEXT));
        Progress stop = (_, _) -> {
            if (hanging.get() > 0) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> files(Duration.ofDays(1)).read(paths, List.of(), stop))
                .isInstanceOf(CancellationException.class);
    }

    private ArticleFiles files() {
        return files(Duration.ofMinutes(1));
    }

    private static List<String> beginnings(List<ReadResult> results) {
        return results.stream()
                .map(result -> switch (result) {
                    case ReadResult.Readable readable ->
                        readable.articles().getFirst().blocks().getFirst().text();
                    case Unreadable unreadable -> unreadable.file() + " " + unreadable.problem();
                })
                .toList();
    }

    private static List<String> passedOver(List<ReadResult> results) {
        return results.stream()
                .filter(result -> result instanceof Unreadable unreadable && unreadable.passedOver())
                .map(result -> ((Unreadable) result).file())
                .toList();
    }

    private static String text(String title) {
        return TEXT.replace("Gate jams in Veskar", title);
    }

    @Test
    void aFolderStandsForItsFilesByName() throws IOException {
        file("b.txt", text("Second"));
        file("a.txt", text("First"));
        file(".hidden.txt", text("Hidden"));
        Files.createDirectory(folder.resolve("c.txt"));
        List<ReadResult> results = files().read(List.of(folder), List.of(), Progress.NONE);
        assertThat(beginnings(results)).containsExactly("First", "Second");
    }

    @Test
    void whatIsNoArticleIsNamedAndInAFolderPassedOver() throws IOException {
        file("a.txt", text("First"));
        Path binary = Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 5, 6, 7});
        List<ReadResult> ofFolder = files().read(List.of(folder), List.of(), Progress.NONE);
        assertThat(beginnings(ofFolder)).containsExactly("First", "b.txt BINARY");
        assertThat(passedOver(ofFolder)).containsExactly("b.txt");
        List<ReadResult> ofFile = files().read(List.of(binary), List.of(), Progress.NONE);
        assertThat(beginnings(ofFile)).containsExactly("b.txt BINARY");
        assertThat(passedOver(ofFile)).isEmpty();
    }

    @Test
    void anEmptyFileInAFolderIsNamed() throws IOException {
        file("a.txt", "");
        assertThat(beginnings(files().read(List.of(folder), List.of(), Progress.NONE)))
                .containsExactly("a.txt EMPTY");
    }

    @Test
    void aFolderWithoutFilesHasNoArticle() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path good = file("a.txt", text("First"));
        assertThat(beginnings(files().read(List.of(empty, good), List.of(), Progress.NONE)))
                .containsExactly("empty NO_ARTICLE_IN_FOLDER", "First");
    }

    @Test
    void whatWasReadBeforeIsSaid() throws IOException {
        Path one = file("a.txt", text("First"));
        ReadResult.Readable first = (ReadResult.Readable)
                files().read(List.of(one), List.of(), Progress.NONE).getFirst();
        assertThat(files().read(List.of(one), first.articles(), Progress.NONE))
                .containsExactly(Unreadable.of("a.txt", Problem.DUPLICATE, "a.txt"));
    }

    @Test
    void anArticleOfABatchMayNameItsFile() throws IOException {
        file("a.txt", text("First"));
        Optional<Path> here = Optional.of(folder);
        assertThat(beginnings(List.of(
                        files().read(Map.of("path", "a.txt"), here),
                        files().read(Map.of("path", "gone/b.txt"), here),
                        files().read(Map.of("sentences", List.of("Given.")), here))))
                .containsExactly("First", "b.txt MISSING", "Given.");
    }

    @Test
    void whatIsNoArticleAtAllIsNamedAsSuch() {
        assertThat(files().read(Map.of(), Optional.empty()).file()).isEqualTo("article");
    }

    @Test
    void pastedTextIsRead() {
        assertThat(beginnings(List.of(files().readPasted(text("Pasted"), Optional.empty()))))
                .containsExactly("Pasted");
    }

    @Test
    void aPageInMemoryIsRead() {
        ReadResult page = files().read("a.txt", text("Kept").getBytes(StandardCharsets.UTF_8));
        assertThat(beginnings(List.of(page))).containsExactly("Kept");
    }

    @Test
    void saysHowFarItIs() throws IOException {
        Set<Double> heard = new TreeSet<>();
        List<Path> paths = List.of(
                file("a.txt", text("A")), file("b.txt", text("B")), file("c.txt", text("C")), file("d.txt", ""));
        files().read(paths, List.of(), (stage, fraction) -> {
            assertThat(stage).isEqualTo(Stage.READ);
            heard.add(fraction);
        });
        assertThat(heard).containsExactly(0.0, .25, .5, .75, 1.0);
    }
}
