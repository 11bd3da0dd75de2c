package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.database.NexisReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final DocxReader reader = new DocxReader(List.of());

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text));
    }

    private static String story() {
        return Story.PARAGRAPHS.stream().map(text -> p(r(text))).collect(Collectors.joining());
    }

    private static String document(String namespace, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + namespace
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "<w:sectPr/></w:body></w:document>";
    }

    private static Packed docx(String body) {
        return new Packed()
                .add("[Content_Types].xml", "<Types/>")
                .add("word/document.xml", document(TRANSITIONAL, body));
    }

    private static String core(String title, String creator, String created) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>"
                + title + "</dc:title><dc:creator>" + creator + "</dc:creator><dcterms:created>" + created
                + "</dcterms:created></cp:coreProperties>";
    }

    private Article article(Packed packed) {
        return Story.only(reader.read(packed.file("story.docx")));
    }

    private List<String> kept(String body) {
        return Story.kept(article(docx(body)));
    }

    @Test
    void takesTheParagraphsInTheirOrder() {
        Article article = article(docx(story()));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.origin().format()).isEqualTo("docx");
    }

    @Test
    void readsAStrictFileAndOneWhoseTextIsNumbered() {
        Packed strict = new Packed()
                .add(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
                                + " Target=\"/word/document2.xml\"/></Relationships>")
                .add("word/document2.xml", document(STRICT, story()));

        assertThat(reader.recognises(strict.file("story.docx"))).isTrue();
        assertThat(Story.kept(article(strict))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void takesTheParagraphInTheTitleStyleAsTheHeadline() {
        Article article = article(docx(styled("Title", Story.TITLE) + story())
                .add("docProps/core.xml", core("Old notes of another day", "jd", "1980-01-01T00:00:00Z")));

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().foundIn(MetadataField.TITLE)).contains(FoundIn.HEADING);
        assertThat(Story.rule(article, Story.TITLE)).contains("headline");
        assertThat(article.metadata().byline()).isEmpty();
        assertThat(article.metadata().published()).isEmpty();
    }

    @Test
    void theHeadOfTheFileOnlyHints() {
        Article article = article(
                docx(story()).add("docProps/core.xml", core(Story.TITLE, "Mara Lindqvist", "2025-02-25T08:00:00Z")));

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Mara Lindqvist");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(article.metadata().foundIn(MetadataField.BYLINE)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void theTextTellsItsAuthorMoreSurelyThanTheHead() {
        Article article = article(docx(p(r(Story.TITLE)) + p(r("By Jonas Weir")) + p(r("25 February 2025")) + story())
                .add("docProps/core.xml", core("Document1", "Mara Lindqvist", "2026-01-01T00:00:00Z")));

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Jonas Weir");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
    }

    @Test
    void tellsKindsByStylesWhateverTheirIdentifier() {
        String styles = "<w:styles xmlns:w=\"" + TRANSITIONAL + "\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Zwischen\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"berschrift2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style></w:styles>";
        String item = p("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + r("The north bank keeps two lanes for buses"));
        Article article = article(docx(story()
                        + styled("Zwischen", "What the city plans")
                        + p(r(Story.PARAGRAPHS.get(0) + " Again."))
                        + styled("Zitat", "We were never asked, said the owner of a bakery on the north bank.")
                        + item
                        + p(r("The council meets again in March, and its decision on the ferries is expected then.")))
                .add("word/styles.xml", styles));

        assertThat(article.blocks().subList(5, 10).stream().map(Block::kind))
                .isEqualTo(List.of(
                        BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST, BlockKind.PARAGRAPH));
    }

    @Test
    void leavesOutWhatWasDeletedAndKeepsWhatWasInserted() {
        String tracked = p(r("The bridge closes ")
                + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>in April and </w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"2\"><w:r><w:t>for a year </w:t></w:r></w:moveFrom>"
                + "<w:ins w:id=\"3\" w:author=\"x\"><w:r><w:t>on 3 March</w:t></w:r></w:ins>"
                + r(", the city said."));

        assertThat(kept(tracked + story()).getFirst()).isEqualTo("The bridge closes on 3 March, the city said.");
    }

    @Test
    void joinsTheParagraphsWhoseMarkWasDeleted() {
        String joined = p("<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>"
                        + r("The bridge closes on 3 March, "))
                + p(r("the city said on Tuesday."));

        assertThat(kept(joined + story()).getFirst())
                .isEqualTo("The bridge closes on 3 March, the city said on Tuesday.");
    }

    @Test
    void leavesOutInstructionsOfFieldsAndHiddenText() {
        String fields = p(r("According to ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>HYPERLINK \"https://harbourgazette.example/report\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("a report")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> nobody sees</w:t></w:r>"
                + "<w:hyperlink><w:r><w:t> the council</w:t></w:r></w:hyperlink>" + r(" saw it in January."));

        assertThat(kept(fields + story()).getFirst()).isEqualTo("According to a report the council saw it in January.");
    }

    @Test
    void tabsAndBreaksAreBlanksAndTwoBreaksAParagraph() {
        String broken = p(
                "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>The bridge</w:t><w:tab/>"
                        + "<w:t>closes on</w:t><w:br/><w:t>3 March.</w:t><w:br/><w:br/><w:t>The 96</w:t><w:noBreakHyphen/>"
                        + "<w:t>metre span is cracked.</w:t></w:r>");

        assertThat(kept(broken + story()).subList(0, 2))
                .isEqualTo(List.of("The bridge closes on 3 March.", "The 96-metre span is cracked."));
    }

    @Test
    void takesATextBoxOnce() {
        String words = "The box says that the ferries are free of charge for pupils.";
        String box = "<w:txbxContent>" + p(r(words)) + "</w:txbxContent>";
        String shape = p(r("Before the box the text goes on ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("and behind it as well."));

        assertThat(kept(shape + story()).subList(0, 2))
                .isEqualTo(List.of(words, "Before the box the text goes on and behind it as well."));
    }

    @Test
    void cellsOfATableAreKeptInTheirOrder() {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("Drivers a day")) + "</w:tc><w:tc>" + p(r("40,000"))
                + "</w:tc></w:tr><w:tr><w:tc>" + p(r("Cost")) + "</w:tc><w:tc>" + p(r("$62 million"))
                + "</w:tc></w:tr></w:tbl>";

        assertThat(kept(story() + table).subList(5, 9))
                .isEqualTo(List.of("Drivers a day", "40,000", "Cost", "$62 million"));
    }

    @Test
    void footnotesAreSetAsideBehindTheTextAndNotLost() {
        String notes = "<w:footnotes xmlns:w=\"" + TRANSITIONAL + "\"><w:footnote w:type=\"separator\" w:id=\"-1\">"
                + p(r("____"))
                + "</w:footnote><w:footnote w:id=\"1\">" + p(r("The report is of 12 January."))
                + "</w:footnote></w:footnotes>";
        Article article = article(docx(story()).add("word/footnotes.xml", notes));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, "The report is of 12 January.")).contains("footnote");
    }

    @Test
    void anExportOfADatabaseIsAskedForItsArticles() {
        String export = List.of(
                        "1 of 2 DOCUMENTS",
                        "Harbour Gazette",
                        "February 25, 2025 Tuesday",
                        Story.TITLE,
                        "LENGTH: 120 words",
                        Story.PARAGRAPHS.get(0),
                        Story.PARAGRAPHS.get(1),
                        "LOAD-DATE: February 25, 2025",
                        "2 of 2 DOCUMENTS",
                        "Coast Radio",
                        "February 26, 2025 Wednesday",
                        "Ferries Run Every Ten Minutes",
                        "LENGTH: 90 words",
                        Story.PARAGRAPHS.get(3),
                        Story.PARAGRAPHS.get(4),
                        "LOAD-DATE: February 26, 2025")
                .stream()
                .map(line -> p(r(line)))
                .collect(Collectors.joining());
        ReadResult result = new DocxReader(List.of(new NexisReader()::read))
                .read(docx(export).file("export.docx"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Readable.class,
                        readable -> assertThat(readable.articles().stream()
                                        .map(article -> article.metadata().outlet()))
                                .isEqualTo(List.of(Optional.of("Harbour Gazette"), Optional.of("Coast Radio"))));
    }

    @Test
    void refusesEntitiesWithoutOpeningThem() {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        for (String entity : List.of("&b;", "&f;")) {
            Packed file = new Packed()
                    .add(
                            "word/document.xml",
                            laughs
                                    + document(TRANSITIONAL, p(r(entity)) + story())
                                            .replaceFirst("^<\\?.*?\\?>", ""));

            assertThat(reader.read(file.file("story.docx")))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
        }
    }

    @Test
    void refusesAHundredThousandLevels() {
        String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);

        assertThat(reader.read(docx(deep).file("story.docx")))
                .isEqualTo(Unreadable.of("story.docx", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesMoreTextThanAnyArticleHas() {
        String page = p(r("x1 ".repeat(300_000)));

        assertThat(reader.read(docx(page.repeat(10)).file("story.docx")))
                .isEqualTo(Unreadable.of("story.docx", Problem.TOO_COMPLEX));
    }

    @Test
    void aFileCutInTheMiddleIsDamaged() {
        byte[] whole = docx(story()).bytes();
        SavedFile cut = new SavedFile("story.docx", Arrays.copyOf(whole, whole.length / 2), Optional.empty());
        ReadResult result = reader.read(cut);

        assertThat(reader.recognises(cut)).isTrue();
        assertThat(result)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void aDocumentWithoutWordsHoldsNoArticle() {
        assertThat(reader.read(docx("<w:p/>").file("story.docx")))
                .isEqualTo(Unreadable.of("story.docx", Problem.NO_ARTICLE));
    }

    @Test
    void aZipThatHoldsADocumentIsNoDocument() {
        SavedFile zip = new Packed().add("story.docx", docx(story()).bytes()).file("story.zip");

        assertThat(reader.recognises(zip)).isFalse();
    }
}
