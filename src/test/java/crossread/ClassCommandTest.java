package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes for a class. */
class ClassCommandTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(Object... words) {
        String[] all = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        return Main.commandLine(Main.rooms(Locale.ENGLISH), (_, _) -> 0, new ByteArrayOutputStream(), err)
                .run(all);
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"outlet": "Veskar Gazette", "title": "Gate jams in Veskar", "language": "en", "paragraphs": [
                "About 1,200 people left their homes in Veskar after the flood gate jammed on Tuesday night.",
                "Repairing the gate will cost about €42 million, Mayor Ilse Brandt told the Veskar Gazette."]}""");
        Files.writeString(folder.resolve("b.json"), """
                {"outlet": "Inland Post", "title": "Veskar counts the cost", "language": "en", "paragraphs": [
                "Some 1,200 people had to leave their homes in Veskar when the flood gate jammed on Tuesday night.",
                "Repairing the gate will cost around €38 million, Mayor Ilse Brandt said."]}""");
    }

    private Path saved() {
        Path saved = folder.resolve("flood.crossread");
        assertThat(run("compare", folder.resolve("a.json"), folder.resolve("b.json"), "--lexical", "--json", saved))
                .isZero();
        return saved;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void exportWritesASheetAndItsKey() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        Path key = folder.resolve("key.pdf");
        assertThat(run("export", saved(), "--worksheet", sheet, "--sheet", "figures", "--key", key))
                .isZero();
        assertThat(text(sheet)).contains("Check the figures", "Veskar Gazette").doesNotContain("Sort the facts");
        assertThat(text(key)).contains("Answer key", "Right:", "€42 million", "€38 million");
    }

    @Test
    void compareWritesAllSheetsAtOnce() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        assertThat(run(
                        "compare",
                        folder.resolve("a.json"),
                        folder.resolve("b.json"),
                        "--lexical",
                        "--worksheet",
                        sheet))
                .isZero();
        assertThat(text(sheet)).contains("Sort the facts", "Find what is missing", "Check the figures");
    }

    @Test
    void blindSheetsNameNoOutlet() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        Path key = folder.resolve("key.pdf");
        assertThat(run("export", saved(), "--worksheet", sheet, "--texts", "--key", key, "--blind"))
                .isZero();
        assertThat(text(sheet) + text(key))
                .contains("Outlet A")
                .doesNotContain("Gazette")
                .doesNotContain("Inland");
    }

    @Test
    void anotherEndingIsWrongUsage() {
        assertThat(run("export", saved(), "--worksheet", folder.resolve("sheet.odt")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("A worksheet is a .pdf or a .docx file, and sheet.odt is neither.");
    }
}
