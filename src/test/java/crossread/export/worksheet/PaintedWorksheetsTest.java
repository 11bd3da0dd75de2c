package crossread.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.HostileStory;
import crossread.export.WorksheetOrder;
import crossread.export.office.DocxExporter;
import crossread.export.pdf.PdfExporter;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Worksheets and answer keys as another library reads them. */
class PaintedWorksheetsTest {
    static final List<String> ATTACKS = HostileStory.ATTACKS;

    private static final WorksheetOrder ALL = WorksheetOrder.of(List.of(Task.values()));

    private static byte[] written(String format, WorksheetOrder order, Comparison comparison, Locale locale)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaintedWorksheets(List.of(new PdfExporter(), new DocxExporter()))
                .exporter(format, order)
                .write(comparison, new Messages(locale), out);
        return out.toByteArray();
    }

    private static String pdf(WorksheetOrder order, Locale locale) throws IOException {
        try (PDDocument document = Loader.loadPDF(written("pdf", order, Story.bridge(), locale))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private static XWPFDocument docx(WorksheetOrder order, Comparison comparison) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written("docx", order, comparison, Locale.ENGLISH)));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(paragraph -> paragraph.getText().replace('\u00A0', ' '))
                .toList();
    }

    private static List<String> faults(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    @Test
    void aSheetAsksAboutEveryCardAndAnswersNothing() throws IOException {
        try (XWPFDocument document = docx(WorksheetOrder.of(List.of(Task.FACTS)), Story.bridge())) {
            assertThat(texts(document, "Heading1")).containsExactly("Sort the facts");
            assertThat(texts(document, "Boxes"))
                    .containsExactly("☐ A      ☐ B      ☐ C", "☐ A      ☐ B      ☐ C", "☐ A      ☐ B      ☐ C");
            assertThat(texts(document, "Writing")).hasSize(3);
            assertThat(texts(document, "Quote")).isEmpty();
            assertThat(texts(document, "Normal"))
                    .contains("Name: ______________________   Class: ____________   Date: ____________")
                    .contains("A · Harbour Gazette: Storm closes the bridge");
        }
    }

    @Test
    void noTaskIsPartedFromWhereItIsAnsweredByTheEndOfAPage() throws IOException {
        try (XWPFDocument document = docx(WorksheetOrder.of(List.of(Task.FACTS)), Story.bridge())) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> List.of("Boxes", "Writing").contains(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getStyle()
                                    + (paragraph.getCTP().getPPr().isSetKeepNext() ? " kept" : "")))
                    .containsExactly("Boxes kept", "Writing", "Boxes kept", "Writing", "Boxes kept", "Writing");
        }
    }

    @Test
    void theKeyTellsLettersSentencesAndWhereTheyStand() throws IOException {
        assertThat(pdf(WorksheetOrder.of(List.of(Task.OMISSIONS)).key(), Locale.ENGLISH))
                .contains("Answer key")
                .contains("Right: B, C Repairs will cost $5 million, the mayor said.")
                .contains("A Harbour Gazette – Says it: Repairs will cost $5 million, the mayor said. paragraph 2")
                .contains("B Inland Post – Does not say it. The nearest sentence there: The bridge was closed by the"
                        + " storm on Monday. paragraph 1");
    }

    @Test
    void aFigureMayBeAlikeEverywhere() throws IOException {
        try (XWPFDocument document = docx(WorksheetOrder.of(List.of(Task.FIGURES)), Story.bridge())) {
            assertThat(texts(document, "Boxes")).allMatch(boxes -> boxes.endsWith("☐ none"));
            assertThat(texts(document, "Exercise")).anyMatch(text -> text.contains("from article"));
        }
    }

    @Test
    void theTextsStandBehindTheSheetsWithTheirParagraphsNumbered() throws IOException {
        assertThat(pdf(ALL.withTexts(true), Locale.ENGLISH))
                .contains(
                        "A · Harbour Gazette: Storm closes the bridge 1. The storm closed the bridge on Monday. 2. Repairs")
                .doesNotContain("Advertisement");
    }

    @Test
    void theSheetSpeaksTheReadersLanguage() throws IOException {
        assertThat(pdf(ALL, Locale.GERMAN)).contains("Arbeitsblatt", "Angaben zuordnen", "Klasse:", "keiner");
    }

    @Test
    void everySheetBeginsAPageAndHasABookmark() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("pdf", ALL, Story.bridge(), Locale.ENGLISH))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).containsExactly("Sort the facts", "Find what is missing", "Check the figures");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void tooFewFactsAreSaidOnTheSheet() throws IOException {
        Comparison poor = new Story()
                .article("One", "Title", "Nothing much happened there.")
                .article("Two", "Title", "All was quiet in the town.")
                .done();
        try (XWPFDocument document = docx(ALL.key(), poor)) {
            assertThat(texts(document, "Normal"))
                    .contains("These articles have too few facts that are clear enough to be sorted.");
        }
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void whatAStrangerWroteStaysTextAndTheDocumentHoldsToItsSchema(String attack) throws Exception {
        for (WorksheetOrder order : List.of(ALL.withTexts(true), ALL.key())) {
            try (XWPFDocument document = docx(order, HostileStory.of(attack))) {
                assertThat(faults(document.getDocument())).isEmpty();
                assertThat(faults(document.getStyle())).isEmpty();
            }
            try (PDDocument document = Loader.loadPDF(written("pdf", order, HostileStory.of(attack), Locale.ENGLISH))) {
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            }
        }
    }
}
