package crossread.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Problem;
import crossread.read.pdf.layout.PrintedText;
import crossread.read.pdf.layout.PrintedText.Sheet;
import crossread.read.pdf.layout.Role;
import crossread.read.pdf.layout.Run;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In the process of the test, on files that do no harm. */
class PdfParserTest {
    /** Held here, since the JDK lets go of loggers that nobody holds. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    /** PDFBox tells of everything that is wrong with a file, and here most is. */
    @BeforeAll
    static void keepQuiet() {
        PDFBOX.setLevel(Level.OFF);
    }

    private static Prints print() {
        return new Prints()
                .title("Bridge to close - Harbour Gazette")
                .line(72, 80, 20, "Bridge to close")
                .lines(72, 120, "The harbour bridge will close.", "Ferries will run.")
                .page()
                .lines(72, 120, "Shopkeepers fear for their trade.");
    }

    private static Parsed parse(byte[] bytes) {
        return new PdfParser().parse(bytes);
    }

    private static PrintedText text(byte[] bytes) {
        if (parse(bytes) instanceof Parsed.Print(PrintedText text)) {
            return text;
        }
        throw new AssertionError("text expected");
    }

    @Test
    void wordsComeWithTheirPlace() {
        PrintedText text = text(print().bytes());
        assertThat(text.sheets()).containsExactly(new Sheet(612, 792), new Sheet(612, 792));
        assertThat(text.title()).isEqualTo(Optional.of("Bridge to close - Harbour Gazette"));
        assertThat(text.runs().stream().map(Run::text))
                .containsExactly(
                        "Bridge to close",
                        "The harbour bridge will close.",
                        "Ferries will run.",
                        "Shopkeepers fear for their trade.");
        Run run = text.runs().get(1);
        assertThat(List.of(run.page(), run.left(), run.baseline(), run.size(), run.bold(), run.upright()))
                .isEqualTo(List.of(0, 72.0, 120.0, 12.0, false, true));
        assertThat(text.missing()).isZero();
        assertThat(text.cut()).isFalse();
    }

    @Test
    void wordsFarApartAreTwoRuns() {
        PrintedText text = text(new Prints()
                .line(72, 100, 12, "left column")
                .line(300, 100, 12, "right column")
                .bytes());
        assertThat(text.runs().stream().map(Run::text)).containsExactly("left column", "right column");
    }

    @Test
    void wordsPutWhereNoPageIsAreLeftOut() {
        PrintedText text = text(new Prints()
                .line(72, 100, 12, "on the page")
                .line(2e6f, 100, 12, "far off it")
                .bytes());
        assertThat(text.runs().stream().map(Run::text)).containsExactly("on the page");
    }

    @Test
    void labelsAreNumberedInTheirReadingOrder() {
        PrintedText text = text(Prints.labelled());
        assertThat(text.elements()).containsExactly(Role.HEADING, Role.PARAGRAPH);
        assertThat(text.runs().stream().map(Run::text))
                .containsExactly("The harbour bridge will close.", "Bridge to close");
        assertThat(text.runs().stream().map(Run::element)).containsExactly(1, 0);
    }

    @Test
    void lettersInsideALinkAreCounted() {
        assertThat(text(Prints.labelled()).runs().stream().map(Run::linkShare)).containsExactly(0.0, 1.0);
    }

    @Test
    void aFileLockedWithAPasswordIsProtected() {
        assertThat(parse(print().password("secret").bytes())).isEqualTo(new Refused(Problem.PROTECTED, ""));
    }

    @Test
    void aScannedPageIsMissing() {
        assertThat(text(Prints.scan()).missing()).isEqualTo(1);
    }

    @Test
    void aFileCutOffIsReadAsFarAsItGoesAndSaysSo() {
        byte[] whole = print().bytes();
        PrintedText text = text(Arrays.copyOf(whole, whole.length - 12));
        assertThat(text.cut()).isTrue();
        assertThat(text.runs()).hasSize(4);
    }

    @Test
    void aFileCutInTheMiddleIsReadOrDamaged() {
        byte[] whole = print().bytes();
        for (int part = 1; part < 8; part++) {
            Parsed answer = parse(Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(
                            answer instanceof Parsed.Print(PrintedText text)
                                    ? text.cut()
                                    : answer instanceof Refused(Problem problem, String why)
                                            && problem == Problem.DAMAGED)
                    .isTrue();
        }
    }

    @Test
    void randomBytesBehindTheMarkAreDamaged() {
        byte[] bytes = new byte[20_000];
        new Random(3).nextBytes(bytes);
        byte[] mark = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        assertThat(parse(bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void changedBytesAreNeverAnException() {
        byte[] whole = print().bytes();
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 12; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(parse(changed)).isNotNull();
        }
    }
}
