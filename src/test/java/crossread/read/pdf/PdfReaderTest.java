package crossread.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.Story;
import crossread.read.pdf.layout.PrintedText;
import crossread.read.pdf.layout.PrintedText.Sheet;
import crossread.read.pdf.layout.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Two pages as a browser prints them: head and foot, paragraphs of one line, a figure broken at its hyphen. */
    private static byte[] print() {
        return new Prints()
                .title("Bridge to close - Harbour Gazette")
                .line(24, 24, 8, "3/4/26, 10:45 PM")
                .line(250, 24, 8, "Bridge to close - Harbour Gazette")
                .line(72, 80, 24, "Bridge to close")
                .lines(72, 120, "The harbour bridge in Port Ellery will close on 3 March for nine months of repairs.")
                .lines(
                        72,
                        146,
                        "Engineers measured every hanger of the bridge by hand, and found a crack in a 195-",
                        "inch cable near the north tower.")
                .lines(72, 186, "Ferries will run every ten minutes.")
                .lines(72, 212, "The council will vote on the fares at its meeting on the second Friday of the month,")
                .line(24, 775, 8, "https://www.gazette.example/2026/bridge-to-close")
                .line(576, 775, 8, "1/2")
                .page()
                .line(24, 24, 8, "3/4/26, 10:45 PM")
                .line(250, 24, 8, "Bridge to close - Harbour Gazette")
                .lines(72, 60, "a week later than planned.")
                .lines(72, 86, "Shopkeepers on the north bank fear for their trade.")
                .line(24, 775, 8, "https://www.gazette.example/2026/bridge-to-close")
                .line(576, 775, 8, "2/2")
                .bytes();
    }

    private static ReadResult read(WorkerCommand command, int mebibytes, Duration longest, byte[] bytes) {
        return new PdfReader(command, mebibytes, longest).read(Story.file("print.pdf", bytes));
    }

    private static void assertIsThePrint(ReadResult result) {
        Article article = Story.only(result);
        assertThat(Story.kept(article))
                .containsExactly(
                        "The harbour bridge in Port Ellery will close on 3 March for nine months of repairs.",
                        "Engineers measured every hanger of the bridge by hand, and found a crack in a 195-inch cable near the north tower.",
                        "Ferries will run every ten minutes.",
                        "The council will vote on the fares at its meeting on the second Friday of the month, a week later than planned.",
                        "Shopkeepers on the north bank fear for their trade.");
        assertThat(article.warnings()).containsExactly(Warning.of("pdf-print"));
        assertThat(article.metadata().title()).hasValue("Bridge to close");
        assertThat(article.metadata().outlet()).hasValue("Harbour Gazette");
        assertThat(article.metadata().url()).hasValue("https://www.gazette.example/2026/bridge-to-close");
        assertThat(article.metadata().foundIn(MetadataField.TITLE)).hasValue(FoundIn.HEADING);
        assertThat(article.metadata().published()).isEmpty();
        assertThat(Story.rule(article, "https://www.gazette.example/2026/bridge-to-close 2/2"))
                .hasValue("running-head");
    }

    @Test
    void readsABrowsersPrintInAProcessOfItsOwn() {
        assertIsThePrint(read(WorkerCommand.here(), 256, LONG, print()));
    }

    @Test
    void readsItWhereTheProgramsOwnLauncherIsStarted() {
        List<String> launcher =
                List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path"), "crossread.Launcher");
        assertIsThePrint(read(new LauncherCommand(launcher), 256, LONG, print()));
    }

    @Test
    void aFileThatUnpacksBeyondTheMemoryIsTooSlow() {
        assertThat(read(WorkerCommand.here(), 24, LONG, Prints.bomb(20)))
                .isEqualTo(Unreadable.of("print.pdf", Problem.TOO_SLOW));
    }

    /** A process that says nothing until its memory or its time ends. */
    public static final class Mute {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.write(new byte[] {0, 'P', 'D', 'F', 0}, 0, 5);
            System.out.flush();
            Thread.sleep(Duration.ofMinutes(10));
        }
    }

    private record Other(String type) implements WorkerCommand {
        @Override
        public List<String> words(List<String> options) {
            return List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path"), type);
        }

        @Override
        public Map<String, String> environment(List<String> options) {
            return Map.of();
        }
    }

    @Test
    void aProcessThatTakesTooLongIsEnded() {
        assertThat(read(new Other(Mute.class.getName()), 64, Duration.ofMillis(300), print()))
                .isEqualTo(Unreadable.of("print.pdf", Problem.TOO_SLOW));
    }

    @Test
    void aReaderThatIsStoppedStopsTheProcessAndStaysStopped() throws InterruptedException {
        List<ReadResult> results = new ArrayList<>();
        List<Boolean> interrupted = new ArrayList<>();
        Thread reading = Thread.ofVirtual().start(() -> {
            results.add(read(new Other(Mute.class.getName()), 64, LONG, print()));
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        reading.interrupt();
        reading.join();
        assertThat(results).containsExactly(Unreadable.of("print.pdf", Problem.TOO_SLOW));
        assertThat(interrupted).containsExactly(true);
    }

    @Test
    void aProcessThatCannotBeStartedSaysSo() {
        WorkerCommand nowhere =
                new LauncherCommand(List.of(Path.of("no", "such", "program").toString()));
        assertThat(read(nowhere, 64, LONG, print())).isEqualTo(Unreadable.of("print.pdf", Problem.NOT_STARTED));
    }

    @Test
    void aProcessThatEndsAtOnceWasNotStarted() {
        assertThat(read(new Other("no.such.Class"), 64, LONG, print()))
                .isEqualTo(Unreadable.of("print.pdf", Problem.NOT_STARTED));
    }

    @Test
    void theProcessEndsWhenNobodyWaitsForItAnyMore() throws Exception {
        Process process = new ProcessBuilder(WorkerCommand.here().words(List.of("-Xmx64m")))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().write(new byte[] {0, 0, 4, 0, '%', 'P'});
        process.getOutputStream().close();
        assertThat(process.waitFor()).isNotZero();
    }

    private static PrintedText text(int missing, Optional<String> title, Run... runs) {
        return new PrintedText(
                List.of(new Sheet(612, 792), new Sheet(612, 792)), List.of(runs), List.of(), title, missing, false);
    }

    private static Run run(int page, double baseline, double size, double linkShare, String text) {
        return new Run(
                page, 72, 72 + text.length() * size / 2, baseline, size, false, true, linkShare, Run.NO_ELEMENT, text);
    }

    private static ReadResult read(PrintedText text) {
        return new PdfReader().read(new PrintReader().answer(text), new Origin("print.pdf", "pdf", 1, "0"));
    }

    @Test
    void picturesOfPagesHoldNoText() {
        assertThat(read(text(2, Optional.empty()))).isEqualTo(Unreadable.of("print.pdf", Problem.NO_TEXT));
    }

    @Test
    void aPageWithoutTextAmongOthersIsToldTheReader() {
        ReadResult result = read(text(
                1, Optional.empty(), run(0, 100, 12, 0, "The harbour bridge will close to all traffic in March.")));
        assertThat(Story.only(result).warnings())
                .containsExactly(Warning.of("pdf-print"), Warning.of("pdf-missing", "1"));
    }

    @Test
    void linesThatAreAllLinkAreAMenu() {
        ReadResult result = read(text(
                0,
                Optional.empty(),
                run(0, 200, 12, 0, "The harbour bridge will close to all traffic in March, the city said on Tuesday."),
                run(0, 240, 12, 1, "Ferry fares go up again after a vote"),
                run(0, 280, 12, 1, "Six trains more in the morning"),
                run(0, 320, 12, 1, "Shops on the north bank ask for help")));
        assertThat(Story.rule(Story.only(result), "Six trains more in the morning"))
                .hasValue("link-list");
    }

    @Test
    void aProgramsOwnTitleIsNoHeadline() {
        ReadResult result = read(text(
                0,
                Optional.of("Microsoft Word - draft7.docx"),
                run(0, 80, 24, 0, "Harbour bridge to close"),
                run(
                        0,
                        120,
                        12,
                        0,
                        "The harbour bridge will close to all traffic in March, the city said on Tuesday.")));
        Article article = Story.only(result);
        assertThat(article.metadata().title()).hasValue("Harbour bridge to close");
        assertThat(article.blocks().getFirst().kind()).isEqualTo(BlockKind.HEADING);
    }

    @Test
    void knowsAFileByItsMark() {
        PdfReader reader = new PdfReader();
        byte[] late = ("\0junk\n".repeat(100) + "%PDF-1.4\n").getBytes(StandardCharsets.US_ASCII);
        byte[] text = "A file that begins with %PDF-1.4 is a PDF.".getBytes(StandardCharsets.US_ASCII);
        assertThat(reader.recognises(Story.file("a", print()))).isTrue();
        assertThat(reader.recognises(Story.file("b", late))).isTrue();
        assertThat(reader.recognises(Story.file("c", text))).isFalse();
    }
}
