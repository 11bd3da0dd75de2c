package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLoaderTest {
    private final ArticleLoader loader =
            new ArticleLoader(new FileOpener(), List.of(new HtmlReader(Story::json), new PlainTextReader()));

    @TempDir
    private Path folder;

    private ReadResult read(String name, byte[] bytes) {
        return loader.read(Story.file(name, bytes));
    }

    @Test
    void readsAFileFromItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), String.join("\n\n", Story.PARAGRAPHS));

        assertThat(Story.kept(Story.only(loader.read(file)))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void tellsTheFormatByContentAndNotByName() {
        byte[] page = Story.page("", "", Story.paragraphs(), "").getBytes(StandardCharsets.UTF_8);

        assertThat(Story.only(read("page.txt", page)).origin().format()).isEqualTo("html");
    }

    @Test
    void callsRandomBytesNamedTextBinary() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);

        assertThat(read("noise.txt", bytes)).isEqualTo(Unreadable.of("noise.txt", Problem.BINARY));
    }

    @Test
    void callsAProgramNamedTextBinary() {
        byte[] bytes = new byte[4000];
        System.arraycopy("\u007fELF\u0002\u0001\u0001".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 7);

        assertThat(read("tool.txt", bytes)).isEqualTo(Unreadable.of("tool.txt", Problem.BINARY));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and more, PDF",
        "{\\rtf1\\ansi text, RTF",
        "PK\u0003\u0004 word/document.xml, DOCX",
        "PK\u0003\u0004 mimetypeapplication/epub+zip, EPUB",
        "PK\u0003\u0004 notes/a.txt, ZIP",
        "GIF89a, GIF",
        "bplist00 and more, Safari web archive",
        "'MIME-Version: 1.0\nContent-Type: multipart/related', MHTML",
        "'From: desk@example.org\nSubject: News\nMIME-Version: 1.0\n\n<html>', EML"
    })
    void namesAFormatItDoesNotRead(String start, String format) {
        assertThat(read("file", start.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Unreadable.of("file", Problem.UNSUPPORTED, format));
    }

    @Test
    void readsWindows1252Right() {
        String text = Story.PARAGRAPHS.get(0)
                + "\n\nThe mayor’s “safety first” plan costs €58 million – “a lot”, said Zoë Brûlé of the café owners.";

        Article article = Story.only(read("old.txt", text.getBytes(Charset.forName("windows-1252"))));

        assertThat(article.body()).isEqualTo(text);
        assertThat(article.warnings()).containsExactly(Warning.of("encoding-guessed", "windows-1252"));
    }

    @Test
    void readsUtf16WithoutMark() {
        String text = String.join("\r\n\r\n", Story.PARAGRAPHS);

        Article article = Story.only(read("notepad.txt", text.getBytes(StandardCharsets.UTF_16LE)));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    /** A reader of everything that does this. */
    private record Doing(Supplier<Boolean> recognising, Runnable reading) implements ArticleReader {
        @Override
        public String format() {
            return "doing";
        }

        @Override
        public boolean recognises(SavedFile file) {
            return recognising.get();
        }

        @Override
        public ReadResult read(SavedFile file) {
            reading.run();
            return Unreadable.of(file.name(), Problem.EMPTY);
        }

        @Override
        public Duration longest() {
            return Duration.ofMillis(50);
        }
    }

    private static void hang() {
        while (!Thread.interrupted()) {
            Thread.onSpinWait();
        }
    }

    private static ReadResult read(ArticleReader reader) {
        ArticleLoader loader = new ArticleLoader(new FileOpener(), List.of(reader), Duration.ofMillis(50));
        return loader.read(Story.file("odd.html", new byte[] {'<'}));
    }

    @Test
    void givesAReaderUpThatHangs() {
        assertThat(read(new Doing(() -> true, ArticleLoaderTest::hang)))
                .isEqualTo(Unreadable.of("odd.html", Problem.TOO_SLOW));
    }

    @Test
    void givesAReaderUpThatHangsOverWhetherItKnowsTheFormat() {
        Doing reader = new Doing(
                () -> {
                    hang();
                    return true;
                },
                () -> {});
        assertThat(read(reader)).isEqualTo(Unreadable.of("odd.html", Problem.TOO_SLOW));
    }

    @Test
    void aFileThatFillsTheMemoryIsAValue() {
        Runnable full = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(read(new Doing(() -> true, full))).isEqualTo(Unreadable.of("odd.html", Problem.TOO_SLOW));
    }

    @Test
    void aReaderThatIsNotWholeIsAValue() {
        Runnable missing = () -> {
            throw new NoClassDefFoundError("org/example/Parser");
        };
        assertThat(read(new Doing(() -> true, missing)))
                .isEqualTo(Unreadable.of("odd.html", Problem.DAMAGED, "NoClassDefFoundError"));
    }

    @Test
    void turnsWhatALibraryThrowsIntoAValue() {
        ArticleReader broken = new ArticleReader() {
            @Override
            public String format() {
                return "broken";
            }

            @Override
            public boolean recognises(SavedFile file) {
                return true;
            }

            @Override
            public ReadResult read(SavedFile file) {
                throw new StackOverflowError();
            }
        };

        assertThat(new ArticleLoader(new FileOpener(), List.of(broken)).read(Story.file("deep.html", new byte[] {'<'})))
                .isEqualTo(Unreadable.of("deep.html", Problem.DAMAGED, "StackOverflowError"));
    }
}
