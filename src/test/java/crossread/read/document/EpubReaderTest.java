package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.web.HtmlReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
    private static final String HEAD = "<dc:title>" + Story.TITLE + "</dc:title><dc:creator>Mara Lindqvist</dc:creator>"
            + "<dc:date opf:event=\"modification\">2026-01-01</dc:date><dc:date>2025-02-25T10:00:00Z</dc:date>"
            + "<dc:source>https://www.harbourgazette.example/bridge</dc:source><dc:publisher>dotEPUB</dc:publisher>"
            + "<dc:language>en</dc:language>";

    private final EpubReader reader = new EpubReader(new HtmlReader(Story::json));

    private static String page(String title, String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head>" + title + "</head><body>" + body
                + "</body></html>";
    }

    private static String story(int from, int to) {
        return Story.PARAGRAPHS.subList(from, to).stream()
                .map(text -> "<p>" + text + "</p>")
                .collect(Collectors.joining());
    }

    /** A book with these members in its reading order. */
    private static Packed book(String head, String... members) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = 0; i < members.length; i += 2) {
            String nav = members[i].contains("nav") ? " properties=\"scripted nav\"" : "";
            items.append("<item id=\"i")
                    .append(i)
                    .append("\" href=\"")
                    .append(members[i].replace(" ", "%20"))
                    .append('"')
                    .append(nav)
                    .append(" media-type=\"application/xhtml+xml\"/>");
            spine.append("<itemref idref=\"i").append(i).append("\"/>");
        }
        Packed packed = new Packed()
                .add("mimetype", "application/epub+zip")
                .add(
                        "META-INF/container.xml",
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                                + "<rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>")
                .add(
                        "OEBPS/book.opf",
                        "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:opf=\"http://www.idpf.org/2007/opf\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>" + head
                                + "</metadata><manifest>"
                                + items + "</manifest><spine>" + spine + "</spine></package>");
        for (int i = 0; i < members.length; i += 2) {
            packed.add(EpubPackage.resolve("OEBPS/book.opf", members[i]), members[i + 1]);
        }
        return packed;
    }

    private ReadResult read(Packed packed) {
        SavedFile file = packed.file("book.epub");
        assertThat(reader.recognises(file)).isTrue();
        return reader.read(file);
    }

    private List<Article> articles(Packed packed) {
        if (read(packed) instanceof Readable readable) {
            return readable.articles();
        }
        throw new AssertionError("not read");
    }

    @Test
    void readsTheArticleWithWhatTheBookSaysOfIt() {
        Article article = Story.only(read(book(
                HEAD,
                "cover.xhtml",
                page("<title>Cover</title>", "<p>Harbour Gazette</p>"),
                "nav.xhtml",
                page("", "<p>" + "Contents of this book and of others. ".repeat(20) + "</p>"),
                "../text/a story.xhtml",
                page("<title/>", story(0, 5)))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Mara Lindqvist");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(article.metadata().outlet()).contains("harbourgazette.example");
        assertThat(article.metadata().foundIn(MetadataField.TITLE)).contains(FoundIn.FILE_HEAD);
        assertThat(article.origin().format()).isEqualTo("epub");
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void aDocumentsOwnHeadingIsItsTitle() {
        Article article = Story.only(read(book(
                "<dc:title>Saved pages</dc:title>",
                "a.xhtml",
                page("<title>Unknown</title>", "<h1>" + Story.TITLE + "</h1>" + story(0, 5)))));

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void eachLongDocumentIsAnArticleAndTheReaderIsTold() {
        List<Article> articles = articles(book(
                "<dc:title>My week</dc:title>",
                "title.xhtml",
                page("<title>My week</title>", "<h1>My week</h1><p>Saved for the train.</p>"),
                "a.xhtml",
                page("<title>My week</title>", "<h1>" + Story.TITLE + "</h1>" + story(0, 5)),
                "b.xhtml",
                page("<title>My week</title>", "<h1>Ferries Run Every Ten Minutes From March</h1>" + story(1, 5)),
                "more.xhtml",
                page(
                        "",
                        ("<p><a href=\"x\">Another story that can be read elsewhere, long as it is</a></p>")
                                .repeat(30)),
                "rights.xhtml",
                page(
                        "",
                        "<section epub:type=\"copyright-page\"><p>"
                                + "All rights of this are reserved by us. ".repeat(30) + "</p></section>")));

        assertThat(articles.stream().map(each -> each.metadata().title()))
                .isEqualTo(List.of(Optional.of(Story.TITLE), Optional.of("Ferries Run Every Ten Minutes From March")));
        assertThat(articles.stream().map(each -> each.warnings().getLast()))
                .isEqualTo(List.of(Warning.of("several-documents", "2"), Warning.of("several-documents", "2")));
        assertThat(articles.get(0).origin().sha256())
                .isNotEqualTo(articles.get(1).origin().sha256());
    }

    @Test
    void joinsADocumentThatWasSplitByItsLength() {
        Article article = Story.only(read(book(
                HEAD,
                "index_split_000.html",
                page("", "<h1>" + Story.TITLE + "</h1>" + story(0, 3)),
                "index_split_001.html",
                page("", story(3, 5)))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void anEmptyElementSwallowsNothing() {
        Article article = Story.only(read(book(
                HEAD, "a.xhtml", page("<title/><script src=\"x.js\"/>", "<a id=\"top\"/><div/><p/>" + story(0, 5)))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void marksOfNotesAreNoFiguresAndNotesAreSetAside() {
        String marked = story(0, 5)
                .replaceFirst(
                        "Tuesday\\.",
                        "Tuesday.<a href=\"#n1\" epub:type=\"noteref\" role=\"doc-noteref\"><sup>1</sup></a>");
        Article article = Story.only(
                read(
                        book(
                                HEAD,
                                "a.xhtml",
                                page(
                                        "",
                                        marked
                                                + "<table><tr><td>40,000 drivers</td></tr></table><section epub:type=\"footnotes\"><ol><li><p>The report is of 12 January.</p></li></ol></section>"))));

        assertThat(Story.kept(article).subList(0, 5)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.kept(article).subList(5, Story.kept(article).size())).isEqualTo(List.of("40,000 drivers"));
        assertThat(Story.rule(article, "The report is of 12 January.")).contains("footnote");
    }

    @Test
    void aPageThatWasSavedWithItsMenusIsCleaned() {
        Article article = Story.only(read(book(HEAD, "a.xhtml", Story.page("", "", Story.paragraphs(), ""))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void aShortDocumentIsTakenWhereThereIsNoOther() {
        Article article = Story.only(read(book(HEAD, "a.xhtml", page("", story(0, 1)))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS.subList(0, 1));
    }

    @Test
    void aLockedBookIsSaidToBeLockedAndOneWithLockedFontsIsRead() {
        String list = "<encryption xmlns:enc=\"http://www.w3.org/2001/04/xmlenc#\"><enc:EncryptedData><enc:CipherData>"
                + "<enc:CipherReference URI=\"OEBPS/%s\"/></enc:CipherData></enc:EncryptedData></encryption>";
        Packed book = book(HEAD, "a.xhtml", page("", story(0, 5)));

        assertThat(read(book.add("META-INF/encryption.xml", list.formatted("a.xhtml"))))
                .isEqualTo(Unreadable.of("book.epub", Problem.PROTECTED));
        assertThat(Story.kept(Story.only(read(book.add("META-INF/encryption.xml", list.formatted("font.otf"))))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void resolvesReferencesAsTextAndNeverAsPaths() {
        assertThat(List.of(
                        EpubPackage.resolve("OEBPS/book.opf", "text/a%20b.xhtml#top"),
                        EpubPackage.resolve("OEBPS/book.opf", "../../../etc/passwd"),
                        EpubPackage.resolve("book.opf", "./a//b.xhtml?x"),
                        EpubPackage.resolve("OEBPS/book.opf", "/a+b%zz")))
                .isEqualTo(List.of("OEBPS/text/a b.xhtml", "etc/passwd", "a/b.xhtml", "a+b%zz"));
    }

    @Test
    void aBookWithoutPackageOrCutInTheMiddleIsDamaged() {
        Packed empty = new Packed().add("META-INF/container.xml", "<container/>");
        byte[] whole = book(HEAD, "a.xhtml", page("", story(0, 5))).bytes();
        SavedFile cut = new SavedFile("book.epub", Arrays.copyOf(whole, whole.length / 2), Optional.empty());

        assertThat(read(empty)).isEqualTo(Unreadable.of("book.epub", Problem.DAMAGED, "no package file"));
        assertThat(reader.read(cut))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void entitiesAndThousandsOfLevelsDoNoHarm() {
        String laughs = "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        Packed book = book(HEAD, "a.xhtml", laughs + page("", story(0, 5) + "<p>&a;&f;</p>" + "<div>".repeat(3_000)))
                .add("META-INF/encryption.xml", "<a>".repeat(3_000));

        assertThat(Story.kept(Story.only(read(book)))).startsWith(Story.PARAGRAPHS.toArray(String[]::new));
    }
}
