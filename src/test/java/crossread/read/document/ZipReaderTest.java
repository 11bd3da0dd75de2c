package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleLoader;
import crossread.read.FileOpener;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
    private static final String TEXT = String.join("\n\n", Story.PARAGRAPHS);
    private static final String PAGE = Story.page("", "", Story.paragraphs(), "");

    private final ZipReader reader = new ZipReader(new ArticleLoader(
            new FileOpener(),
            List.of(
                    new DocxReader(List.of()),
                    new RtfReader(List.of()),
                    new HtmlReader(Story::json),
                    new PlainTextReader())));

    private List<Article> articles(Packed packed) {
        if (reader.read(packed.file("saved.zip")) instanceof Readable readable) {
            return readable.articles();
        }
        throw new AssertionError("not read");
    }

    private static List<String> names(List<Article> articles) {
        return articles.stream()
                .map(each -> each.origin().file() + " " + each.origin().format())
                .toList();
    }

    @Test
    void readsEachMemberThatIsAnArticle() {
        Packed zip = new Packed()
                .add("week/Bridge.html", PAGE)
                .add("week/Bridge_files/advert.html", PAGE)
                .add("week/Bridge_files/style.css", "p { color: black; } /* and so on and so on */")
                .add("week/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .add("__MACOSX/week/._Bridge.html", PAGE)
                .add("week/.hidden.txt", TEXT)
                .add("Ferries.txt", TEXT)
                .add("Letter.rtf", "{\\rtf1 " + String.join("\\par ", Story.PARAGRAPHS) + "}");

        assertThat(reader.recognises(zip.file("saved.zip"))).isTrue();
        List<Article> articles = articles(zip);
        assertThat(names(articles)).isEqualTo(List.of("Bridge.html html", "Ferries.txt text", "Letter.rtf rtf"));
        assertThat(articles.stream().map(Story::kept))
                .isEqualTo(List.of(Story.PARAGRAPHS, Story.PARAGRAPHS, Story.PARAGRAPHS));
        assertThat(articles.getFirst().warnings()).isEmpty();
    }

    @Test
    void saysWhichMembersWereLeftOut() {
        Packed zip = new Packed()
                .add("a.txt", TEXT)
                .add("inner.zip", new Packed().add("b.txt", TEXT).bytes())
                .add("broken.docx", Arrays.copyOf(docx(), 150));

        List<Article> articles = articles(zip);
        assertThat(names(articles)).isEqualTo(List.of("a.txt text"));
        assertThat(articles.getFirst().warnings())
                .isEqualTo(List.of(
                        Warning.of("member-left-out", "inner.zip"), Warning.of("member-left-out", "broken.docx")));
    }

    private static byte[] docx() {
        return new Packed()
                .add(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                                + TEXT + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    @Test
    void namesThatClimbAreOnlyShown() {
        Packed zip = new Packed().add("../../home/../a\u202Eb.txt", TEXT).add("C:\\temp\\c.txt", TEXT + "\n\nMore.");

        assertThat(names(articles(zip))).isEqualTo(List.of("ab.txt text", "c.txt text"));
    }

    @Test
    void takesTwoHundredMembersAndSaysHowManyMoreThereAre() {
        Packed zip = new Packed();
        for (int i = 0; i < 203; i++) {
            zip.add(i + ".txt", "Story " + i + ".\n\n" + TEXT);
        }
        List<Article> articles = articles(zip);

        assertThat(articles).hasSize(200);
        assertThat(articles.getFirst().warnings()).isEqualTo(List.of(Warning.of("members-left-out", "3")));
    }

    @Test
    void refusesSixtyThousandMembersWithNamesThatClimb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("../" + i + ".txt"));
            }
        }
        SavedFile file = new SavedFile("saved.zip", bytes.toByteArray(), Optional.empty());

        assertThat(reader.read(file)).isEqualTo(Unreadable.of("saved.zip", Problem.TOO_COMPLEX));
    }

    @Test
    void documentsBooksAndProgramsAreNotSavedArticles() {
        assertThat(List.of(
                        reader.recognises(new Packed()
                                .add("[Content_Types].xml", "x")
                                .add("xl/a.xml", "x")
                                .file("a.xlsx")),
                        reader.recognises(new Packed().add("mimetype", "x").file("a.ods")),
                        reader.recognises(
                                new Packed().add("META-INF/MANIFEST.MF", "x").file("a.jar"))))
                .isEqualTo(List.of(false, false, false));
    }

    @Test
    void aZipWithoutArticlesSaysSoAndOneWithASingleFileWhatIsWrongWithThat() {
        ReadResult none =
                reader.read(new Packed().add("a.png", "x").add("b.css", "x").file("saved.zip"));
        ReadResult one = reader.read(
                new Packed().add("broken.docx", Arrays.copyOf(docx(), 150)).file("saved.zip"));

        assertThat(none).isEqualTo(Unreadable.of("saved.zip", Problem.NO_ARTICLE));
        assertThat(one)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
    }
}
