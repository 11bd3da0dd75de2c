package crossread.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.Exporter;
import crossread.export.HostileStory;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Documents and spreadsheets as another library reads them. */
class OfficeFilesTest {
    static final List<String> ATTACKS = HostileStory.ATTACKS;

    private static ByteArrayInputStream bytes(Exporter exporter, Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, new Messages(Locale.ENGLISH), out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static List<String> faults(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void theDocumentHoldsToItsSchema() throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), Story.bridge()))) {
            assertThat(faults(document.getDocument())).isEmpty();
            assertThat(faults(document.getStyle())).isEmpty();
        }
    }

    @Test
    void theDocumentHasTheHeadingsAndSentencesOfTheReport() throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), Story.bridge()))) {
            assertThat(texts(document, "Title")).containsExactly("Storm closes the bridge");
            assertThat(texts(document, "Heading1"))
                    .startsWith("Contents", "At a glance", "Differs (1)", "Only in A · Harbour Gazette (1)");
            assertThat(texts(document, "Heading2")).startsWith("What was found", "Twelve ≠ About 14", "$5 million");
            assertThat(texts(document, "Quote"))
                    .contains("Repairs will cost $5 million, the mayor said.  paragraph 2 · Said by the mayor");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Storm closes the bridge");
        }
    }

    @Test
    void theRuleBesideAFindingTellsWhatTheArticleSays() throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), Story.bridge()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Said".equals(paragraph.getStyle()))
                            .limit(5)
                            .map(paragraph -> paragraph.getText().charAt(0) + " " + paragraph.getBorderLeft()))
                    .containsExactly("A DOUBLE", "B DOUBLE", "C DASHED", "A SINGLE", "B DASHED");
        }
    }

    @Test
    void whatAFactIsStandsOnThePageOfItsFindings() throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), Story.bridge()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().equals("money"))
                            .findFirst()
                            .map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext()))
                    .contains(true);
        }
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackLeavesTheDocumentWholeAndItsLinksWithin(String attack) throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), HostileStory.of(attack)))) {
            assertThat(faults(document.getDocument())).isEmpty();
            assertThat(document.getPackagePart()
                            .getRelationshipsByType(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"))
                    .isEmpty();
        }
    }

    @Test
    void theSpreadsheetHasFactsDownAndArticlesAcross() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(bytes(new XlsxExporter(), Story.bridge()))) {
            Sheet facts = book.getSheet("Facts");
            assertThat(cells(facts.getRow(0)))
                    .containsExactly(
                            "Rank",
                            "Coverage",
                            "Kind",
                            "Fact",
                            "Stated by",
                            "Remarks",
                            "A · Harbour Gazette",
                            "B · Inland Post",
                            "C · Coast Radio");
            assertThat(cells(facts.getRow(1)))
                    .containsExactly("1", "Only in A", "money", "$5 million", "A", "● paragraph 2", "○ 17%", "○ 17%");
            assertThat(facts.getLastRowNum()).isEqualTo(7);
            assertThat(cells(book.getSheet("Sentences").getRow(2)))
                    .containsExactly(
                            "1",
                            "$5 million",
                            "B",
                            "Inland Post",
                            "no",
                            "paragraph 1",
                            "17",
                            "$5 million",
                            "The bridge was closed by the storm on Monday.");
            assertThat(faults(book.getCTWorkbook())).isEmpty();
        }
    }

    @Test
    void aPrintedSheetIsAsWideAsAPageAndRepeatsItsHead() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(bytes(new XlsxExporter(), Story.bridge()))) {
            Sheet facts = book.getSheet("Facts");
            assertThat(facts.getPrintSetup().getLandscape()).isTrue();
            assertThat(facts.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(facts.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(facts.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void manyArticlesArePrintedOnSeveralPagesBesideEachOther() throws Exception {
        Story story = new Story();
        for (int i = 0; i < 12; i++) {
            story.article("Outlet " + i, "Bridge", "The bridge closed.");
        }
        Comparison comparison = story.fact("f1", FactKind.NUMBER, "bridge", new Coverage.OnlyIn("A"), "A0")
                .done();
        try (XSSFWorkbook book = new XSSFWorkbook(bytes(new XlsxExporter(), comparison))) {
            assertThat(book.getSheet("Facts").getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        }
    }

    @Test
    void aRowIsAsHighAsItsLongText() throws Exception {
        String label = "the bridge has been closed to all traffic since the storm of Monday night";
        Comparison comparison = new Story()
                .article("Herald", "Bridge", "The bridge closed.")
                .article("Mail", "Bridge", "It closed.")
                .fact("f1", FactKind.CLAIM, label, new Coverage.OnlyIn("A"), "A0")
                .done();
        try (XSSFWorkbook book = new XSSFWorkbook(bytes(new XlsxExporter(), comparison))) {
            assertThat(book.getSheet("Facts").getRow(1).getHeightInPoints()).isEqualTo(30f);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                cells.add(Integer.toString((int) cell.getNumericCellValue()));
            } else if (cell.getCellType() == CellType.STRING) {
                cells.add(cell.getStringCellValue());
            }
        }
        return cells;
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackIsNoFormula(String attack) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(bytes(new XlsxExporter(), HostileStory.of(attack)))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            assertThat(book.getSheet("Facts").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("“" + Xml.allowed(attack) + "”");
        }
    }

    @Test
    void theSameComparisonGivesTheSameDocument() throws Exception {
        assertThat(bytes(new DocxExporter(), Story.bridge()).readAllBytes())
                .isEqualTo(bytes(new DocxExporter(), Story.bridge()).readAllBytes());
    }

    /** Of our own making: "The bridge was closed on Monday." and "Ten ships wait outside the harbour." */
    private static Comparison rightToLeft() {
        return new Story()
                .article("Herald", "Title", "הגשר נסגר ביום שני.")
                .article("Mail", "Title", "عشر سفن تنتظر خارج الميناء.")
                .fact("f1", FactKind.DATE, "ביום שני", new Coverage.OnlyIn("A"), "A0")
                .done();
    }

    @Test
    void whatRunsFromTheRightIsSetFromTheRight() throws Exception {
        try (XWPFDocument document = new XWPFDocument(bytes(new DocxExporter(), rightToLeft()))) {
            assertThat(faults(document.getDocument())).isEmpty();
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr().isSetBidi())
                            .map(XWPFParagraph::getText))
                    .contains("ביום שני")
                    .anyMatch(text -> text.startsWith("הגשר נסגר"))
                    .anyMatch(text -> text.startsWith("عشر سفن"))
                    .noneMatch(text -> text.startsWith("A "));
        }
    }
}
