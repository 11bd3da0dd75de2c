package crossread.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of East Asia, with faces made up for the test: which of them a computer has differs. */
class LocalFacesTest {
    private static final int FREE = 0;
    private static final int RESTRICTED = 2;
    private static final int NO_PART = 0x0100;

    @TempDir
    private Path folder;

    private static Comparison of(String text) {
        return new Story()
                .article("Herald", "Bridge", text)
                .article("Post", "Bridge", "It closed.")
                .fact("f1", FactKind.NAME, text, new Coverage.OnlyIn("A"), "A0")
                .done();
    }

    private static PDDocument pdf(String text, Path... faces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter(new LocalFaces(() -> List.of(faces))).write(of(text), new Messages(Locale.ENGLISH), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void lettersOfAFaceOnThisComputerAreWrittenAndCanBeSearched() throws IOException {
        Path face = MadeUpFace.write(folder.resolve("a.ttf"), "\u3001\u6A4B\u9589", FREE);
        try (PDDocument document = pdf("Storm: \u6A4B\u3001\u9589 (2)", face)) {
            assertThat(text(document))
                    .contains("Storm: \u6A4B\u3001\u9589 (2)")
                    .doesNotContain("\uFFFD", "web page shows");
        }
    }

    @Test
    void everyBorrowedFaceIsEmbeddedInPart() throws IOException {
        Path one = MadeUpFace.write(folder.resolve("a.ttf"), "\u6A4B", FREE);
        Path other = MadeUpFace.write(folder.resolve("b.ttf"), "\uB2E4\uB9AC", FREE);
        try (PDDocument document = pdf("\u6A4B \uB2E4\uB9AC", one, other)) {
            assertThat(text(document)).contains("\u6A4B \uB2E4\uB9AC");
            List<Boolean> embedded = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    embedded.add(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"));
                }
            }
            assertThat(embedded).hasSizeGreaterThanOrEqualTo(5).doesNotContain(false);
        }
    }

    @Test
    void aFaceOfACollectionIsAsGood() throws IOException {
        Path collection = MadeUpFace.writeCollection(folder.resolve("a.ttc"), "\u6A4B");
        try (PDDocument document = pdf("\u6A4B", collection)) {
            assertThat(text(document)).contains("\u6A4B").doesNotContain("\uFFFD");
        }
    }

    @Test
    void aFaceWhoseLicenceForbidsItIsLeftAlone() throws IOException {
        Path restricted = MadeUpFace.write(folder.resolve("a.ttf"), "\u6A4B", RESTRICTED);
        Path whole = MadeUpFace.write(folder.resolve("b.ttf"), "\u6A4B", NO_PART);
        try (PDDocument document = pdf("\u6A4B", restricted, whole)) {
            assertThat(text(document)).contains("\uFFFD", "The report as a web page shows them.");
        }
    }

    @Test
    void whatIsNoFaceIsPassedOver() throws IOException {
        Path broken = Files.write(folder.resolve("a.ttf"), new byte[1 << 20]);
        Path collection = Files.write(folder.resolve("b.ttc"), new byte[1 << 20]);
        Path gone = folder.resolve("c.ttf");
        Path face = MadeUpFace.write(folder.resolve("d.ttf"), "\u6A4B", FREE);
        try (PDDocument document = pdf("\u6A4B", broken, collection, gone, face)) {
            assertThat(text(document)).contains("\u6A4B");
        }
    }

    @Test
    void whatNoFaceHasIsToldAtTheEnd() throws IOException {
        Path face = MadeUpFace.write(folder.resolve("a.ttf"), "\u6A4B", FREE);
        try (PDDocument document = pdf("\u6A4B\u9589", face)) {
            assertThat(text(document)).contains("\u6A4B\uFFFD", "The report as a web page shows them.");
        }
    }
}
