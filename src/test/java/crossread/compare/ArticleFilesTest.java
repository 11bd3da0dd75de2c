package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.Problem;
import crossread.model.Progress;
import crossread.model.ReadResult;
import crossread.model.ReadResult.Unreadable;
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
import java.util.Optional;
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
}
