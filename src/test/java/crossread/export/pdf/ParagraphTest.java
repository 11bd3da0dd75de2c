package crossread.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private final Fonts fonts = new Fonts(new PDDocument());

    private Paragraph paragraph(Run... runs) {
        return new Paragraph(
                fonts,
                List.of(runs).stream()
                        .map(run -> run.with(fonts.writable(run.text())))
                        .toList());
    }

    private static List<String> shown(Line line) {
        return line.stretches().stream()
                .map(stretch -> stretch.run().text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> lines(String text, float width) {
        return new LineBreaker(Locale.ENGLISH)
                .lines(paragraph(Look.TEXT.run(text)), width).stream()
                        .map(Line::text)
                        .toList();
    }

    private float width(String text) {
        return fonts.width(text, Face.REGULAR, 9.5f);
    }

    @Test
    void breaksWhereALineIsFullAndDropsTheBlankThere() {
        assertThat(lines("The bridge has closed.", width("The bridge ha")))
                .containsExactly("The bridge", "has closed.");
    }

    @Test
    void aLineThatJustFitsStaysWhole() {
        assertThat(lines("The bridge has", width("The bridge has") + .01f)).containsExactly("The bridge has");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(lines("at abcdefgh on", width("abcd") + .01f)).containsExactly("at", "abcd", "efgh", "on");
    }

    @Test
    void neighboursOfOneLookAreDrawnAtOnce() {
        Line line = paragraph(
                        Look.TEXT.run("It "), Look.TEXT.run("was "), Look.TEXT.marked("closed"), Look.TEXT.run("."))
                .line(0, 14);
        assertThat(shown(line)).containsExactly("It was ", "closed", ".");
    }

    @Test
    void hebrewWordsStandFromTheRightAndFiguresFromTheLeft() {
        Paragraph paragraph = paragraph(Look.TEXT.run("הגשר נסגר 14 יום"));
        assertThat(paragraph.isFromRight()).isTrue();
        assertThat(shown(paragraph.line(0, paragraph.text().length()))).containsExactly("יום", "14", "נסגר", "הגשר");
    }

    @Test
    void aNameThatRunsFromTheRightKeepsItsPlaceInAnEnglishLine() {
        Paragraph paragraph = paragraph(Look.TEXT.run("A · הגשר נסגר: closed"));
        assertThat(paragraph.isFromRight()).isFalse();
        assertThat(shown(paragraph.line(0, paragraph.text().length())))
                .containsExactly("A · ", "נסגר", "הגשר", ": closed");
    }

    @Test
    void aMarkedWordOfALineFromTheRightKeepsItsMark() {
        Paragraph paragraph = paragraph(Look.TEXT.run("הגשר "), Look.TEXT.marked("נסגר"), Look.TEXT.run(" היום"));
        assertThat(paragraph.line(0, paragraph.text().length()).stretches().stream()
                        .filter(stretch -> stretch.run().marked())
                        .map(stretch -> stretch.run().text()))
                .containsExactly("נסגר");
    }

    @Test
    void aLineFromTheRightIsAsWideAsItsLettersLead() {
        Paragraph paragraph = paragraph(Look.TEXT.run("تنتظر السفن خارج الميناء"));
        float leads = 0;
        for (int i = 0; i < paragraph.text().length(); i++) {
            leads += paragraph.advance(i);
        }
        assertThat(paragraph.line(0, paragraph.text().length()).width()).isCloseTo(leads, offset(.05f));
    }
}
