package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
            + "<style:style style:name=\"P2\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "</office:automatic-styles>";

    private final OdtReader reader = new OdtReader(List.of());

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>\n   ";
    }

    private static String story() {
        return Story.PARAGRAPHS.stream().map(OdtReaderTest::p).collect(Collectors.joining());
    }

    private static String meta(String title, String creator, String created) {
        return "<office:meta><dc:title>" + title + "</dc:title><meta:initial-creator>" + creator
                + "</meta:initial-creator><meta:creation-date>" + created + "</meta:creation-date></office:meta>";
    }

    private static Packed odt(String body) {
        return new Packed()
                .add("mimetype", "application/vnd.oasis.opendocument.text")
                .add("META-INF/manifest.xml", "<manifest/>")
                .add(
                        "content.xml",
                        "<office:document-content" + SPACES + ">" + STYLES + "<office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>");
    }

    private Article article(Packed packed) {
        SavedFile file = packed.file("story.odt");
        assertThat(reader.recognises(file)).isTrue();
        return Story.only(reader.read(file));
    }

    private List<String> kept(String body) {
        return Story.kept(article(odt(body)));
    }

    @Test
    void takesTheParagraphsInTheirOrder() {
        assertThat(kept(story())).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsAFlatFileWithAllItsParts() {
        String flat = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document" + SPACES
                + " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                + meta("Untitled 1", "Mara Lindqvist", "2025-02-25T08:00:00") + STYLES
                + "<office:master-styles><style:header>" + p("Page 1") + "</style:header></office:master-styles>"
                + "<office:body><office:text><text:p text:style-name=\"P1\">" + Story.TITLE + "</text:p>" + story()
                + "</office:text></office:body></office:document>";
        SavedFile file = Story.file("story.fodt", flat.getBytes(StandardCharsets.UTF_8));
        Article article = Story.only(reader.read(file));

        assertThat(reader.recognises(file)).isTrue();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Mara Lindqvist");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
    }

    @Test
    void tellsHeadingsQuotesListsAndCells() {
        String body = story() + "<text:h text:outline-level=\"2\">What the city plans</text:h>"
                + p("The council meets again in March, and its decision on the ferries is expected then.")
                + "<text:p text:style-name=\"P2\">We were never asked, said the owner of a bakery on the north bank.</text:p>"
                + "<text:list><text:list-item>" + p("The north bank keeps two lanes for buses")
                + "</text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell>" + p("40,000 drivers")
                + "</table:table-cell></table:table-row></table:table>"
                + p("The railway adds six trains in the morning and six in the evening, said the board.");

        assertThat(article(odt(body)).blocks().subList(5, 11).stream()
                        .filter(Block::kept)
                        .map(Block::kind))
                .isEqualTo(List.of(
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.QUOTE,
                        BlockKind.LIST,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH));
    }

    @Test
    void leavesOutWhatWasDeletedRemarkedOrHidden() {
        String body = "<text:tracked-changes><text:changed-region><text:deletion>" + p("The bridge closes in April.")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p(
                        "The bridge <office:annotation><dc:creator>x</dc:creator>" + p("Really?")
                                + "</office:annotation>closes<text:span text:style-name=\"T1\"> for a year</text:span> on 3 March<text:change text:change-id=\"c\"/>, the city said.");

        assertThat(kept(body + story()).getFirst()).isEqualTo("The bridge closes on 3 March, the city said.");
    }

    @Test
    void blanksTabsAndBreaksAreBlanks() {
        String body = p(
                "The bridge<text:s text:c=\"3\"/>closes<text:tab/>on\n      3<text:s/>March<text:line-break/>for nine months.");

        assertThat(kept(body + story()).getFirst()).isEqualTo("The bridge closes on 3 March for nine months.");
    }

    @Test
    void footnotesAreSetAsideBehindTheTextAndNotLost() {
        String body = p(
                "The bridge closes<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + p("The report is of 12 January.")
                        + "</text:note-body></text:note> on 3 March, the city said.");
        Article article = article(odt(body + story()));

        assertThat(Story.kept(article).getFirst()).isEqualTo("The bridge closes on 3 March, the city said.");
        assertThat(article.blocks().getLast().text()).isEqualTo("The report is of 12 January.");
        assertThat(Story.rule(article, "The report is of 12 January.")).contains("footnote");
    }

    @Test
    void aTextBoxIsAParagraphOfItsOwn() {
        String words = "The box says that the ferries are free of charge for pupils.";
        String body = p("Before the box the text goes on <draw:frame><draw:text-box>" + p(words)
                + "</draw:text-box><svg:title>a picture</svg:title></draw:frame>and behind it as well.");

        assertThat(kept(body + story()).subList(0, 2))
                .isEqualTo(List.of(words, "Before the box the text goes on and behind it as well."));
    }

    @Test
    void aLockedDocumentIsSaidToBeLocked() {
        Packed member = odt(story()).add("META-INF/manifest.xml", "<manifest><manifest:encryption-data/></manifest>");
        Packed whole = new Packed()
                .add("mimetype", "application/vnd.oasis.opendocument.text")
                .add("META-INF/manifest.xml", "<manifest/>")
                .add("encrypted-package", "x");

        assertThat(List.of(reader.read(member.file("a.odt")), reader.read(whole.file("b.odt"))))
                .isEqualTo(
                        List.of(Unreadable.of("a.odt", Problem.PROTECTED), Unreadable.of("b.odt", Problem.PROTECTED)));
    }

    @Test
    void aSheetIsNoTextDocument() {
        Packed sheet = new Packed()
                .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .add("META-INF/manifest.xml", "<manifest/>")
                .add("content.xml", "<x/>");

        assertThat(reader.recognises(sheet.file("a.ods"))).isFalse();
    }

    @Test
    void aFileCutInTheMiddleIsDamaged() {
        byte[] whole = odt(story()).bytes();
        SavedFile cut = new SavedFile("story.odt", Arrays.copyOf(whole, whole.length * 2 / 3), Optional.empty());

        assertThat(reader.read(cut))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void refusesEntitiesAndAHundredThousandLevels() {
        String deep = "<text:section>".repeat(100_000) + "</text:section>".repeat(100_000);
        Packed laughs = new Packed()
                .add("META-INF/manifest.xml", "<manifest/>")
                .add("content.xml", "<!DOCTYPE x [<!ENTITY a \"ha\">]><x>&a;</x>");

        assertThat(reader.read(odt(deep).file("a.odt"))).isEqualTo(Unreadable.of("a.odt", Problem.TOO_COMPLEX));
        assertThat(reader.read(laughs.file("b.odt")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }
}
