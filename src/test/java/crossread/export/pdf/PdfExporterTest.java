package crossread.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.HostileStory;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfExporterTest {
    static final List<String> ATTACKS = HostileStory.ATTACKS;

    private static byte[] bytes(Comparison comparison, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().write(comparison, new Messages(locale), out);
        return out.toByteArray();
    }

    private static PDDocument pdf(Comparison comparison, Locale locale) throws IOException {
        return Loader.loadPDF(bytes(comparison, locale));
    }

    private static PDDocument pdf() throws IOException {
        return pdf(Story.bridge(), Locale.ENGLISH);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void theTextIsThatOfTheReport() throws IOException {
        try (PDDocument document = pdf()) {
            assertThat(text(document))
                    .contains("Storm closes the bridge")
                    .contains("Only in A · Harbour Gazette (1)")
                    .contains("Repairs will cost $5 million, the mayor said. paragraph 2 · Said by the mayor")
                    .contains("B Inland Post – Not found here. Nearest (17% alike) lacks $5 million:")
                    .contains("Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (PDDocument document = pdf()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertThat(names).containsExactly("NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-Regular");
    }

    @Test
    void isTaggedAndNamesTitleAndLanguage() throws IOException {
        try (PDDocument document = pdf(Story.bridge(), Locale.GERMAN)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Storm closes the bridge");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void tagsGoFromTheTitleToTheSentencesInReadingOrder() throws IOException {
        try (PDDocument document = pdf()) {
            List<PDStructureElement> tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            List<String> types =
                    tags.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types).startsWith("Document", "H1", "P", "Sect", "H2", "TOC", "TOCI", "Link");
            assertThat(new TreeSet<>(types))
                    .containsExactly(
                            "BlockQuote",
                            "Document",
                            "H1",
                            "H2",
                            "H3",
                            "L",
                            "LBody",
                            "LI",
                            "Link",
                            "P",
                            "Sect",
                            "TOC",
                            "TOCI");
            assertThat(tags.stream()
                            .filter(tag -> tag.getStructureType().equals("BlockQuote"))
                            .map(PDStructureElement::getLanguage))
                    .isNotEmpty()
                    .allMatch("en"::equals);
        }
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        List<PDStructureElement> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    @Test
    void bookmarksLeadToSectionsAndFacts() throws IOException {
        try (PDDocument document = pdf()) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                for (PDOutlineItem under : item.children()) {
                    titles.add("- " + under.getTitle());
                    assertThat(under.findDestinationPage(document)).isNotNull();
                }
            }
            assertThat(titles)
                    .startsWith(
                            "Contents",
                            "At a glance",
                            "Differs (1)",
                            "- Twelve ≠ About 14",
                            "Only in A · Harbour Gazette (1)",
                            "- $5 million");
        }
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackBecomesTextAndLeadsNowhere(String attack) throws IOException {
        try (PDDocument document = pdf(HostileStory.of(attack), Locale.ENGLISH)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(((PDAnnotationLink) annotation).getAction()).isNull();
                }
            }
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void aLetterNoFontHasIsToldAndTheRestStays() throws IOException {
        Comparison comparison = new Story()
                .article("東京新聞", "Bridge", "The bridge closed.")
                .article("Post", "Bridge", "It closed.")
                .done();
        try (PDDocument document = pdf(comparison, Locale.ENGLISH)) {
            assertThat(text(document))
                    .contains("A · \uFFFD\uFFFD\uFFFD\uFFFD: Bridge")
                    .contains("Some letters of the articles are in no font of this file");
        }
    }

    @Test
    void theSameComparisonGivesTheSameFile() throws IOException {
        assertThat(bytes(Story.bridge(), Locale.ENGLISH)).isEqualTo(bytes(Story.bridge(), Locale.ENGLISH));
    }

    private static Comparison fromTheRight() {
        return new Story()
                .article("Herald", "Title", "הגשר נסגר ביום שני.")
                .article("بريد الساحل", "Title", "عشر سفن تنتظر خارج الميناء.")
                .fact("f1", FactKind.DATE, "ביום שני", new Coverage.OnlyIn("A"), "A0")
                .fact("f2", FactKind.NUMBER, "عشر سفن", new Coverage.OnlyIn("B"), "B0")
                .done();
    }

    @Test
    void whatRunsFromTheRightIsFoundInItsOrder() throws IOException {
        try (PDDocument document = pdf(fromTheRight(), Locale.ENGLISH)) {
            assertThat(text(document))
                    .contains("הגשר נסגר ביום שני")
                    .contains("عشر سفن تنتظر خارج الميناء")
                    .doesNotContain("\uFFFD");
        }
    }

    @Test
    void whatRunsFromTheRightIsHeardInItsOrder() throws IOException {
        try (PDDocument document = pdf(fromTheRight(), Locale.ENGLISH)) {
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(tag -> tag.getStructureType().equals("Span"))
                            .map(PDStructureElement::getActualText))
                    .contains("הגשר נסגר ביום שני.  paragraph 1", "عشر سفن تنتظر خارج الميناء.  paragraph 1");
        }
    }

    @Test
    void facesOfOtherScriptsAreInTheFileOnlyWhereTheyAreNeeded() throws IOException {
        try (PDDocument document = pdf(fromTheRight(), Locale.ENGLISH)) {
            TreeSet<String> names = new TreeSet<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertThat(names)
                    .containsExactly(
                            "NotoNaskhArabic-Bold",
                            "NotoNaskhArabic-Regular",
                            "NotoSerif-Bold",
                            "NotoSerif-Italic",
                            "NotoSerif-Regular",
                            "NotoSerifHebrew-Bold",
                            "NotoSerifHebrew-Regular");
        }
    }
}
