package crossread.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
    private static final String ADDRESS = "https://harbourgazette.example/2025/02/25/bridge";
    private static final String HEAD = "From: <Saved by Blink>\nSnapshot-Content-Location: " + ADDRESS
            + "\nSubject: =?utf-8?Q?Harbour=20Bridge?=\nDate: Sat, 1 Mar 2025 08:00:00 -0000\n";
    private static final String FRAME = Mails.html(
            "Content-Location: https://ads.example/frame\n",
            "<html><body><p>" + "Buy a boat today, the harbour is closed to cars anyway. ".repeat(30)
                    + "</p></body></html>");
    private static final String PICTURE = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
            + "Content-Location: https://harbourgazette.example/bridge.png\n\niVBORw0KGgo=";

    private final MhtmlReader reader = new MhtmlReader(new HtmlReader(Story::json), new PlainTextReader());

    private static String story() {
        return Story.page("", "", Story.paragraphs(), "");
    }

    private static String page(String location) {
        return Mails.html("Content-ID: <main@mhtml.blink>\nContent-Location: " + location + "\n", story());
    }

    private Article article(String text) {
        return Story.only(reader.read(Mails.file(text)));
    }

    @Test
    void readsAPageSavedByChromium() {
        String text = Mails.parts(HEAD, "related", page(ADDRESS), FRAME, PICTURE);

        Article article = article(text);

        assertThat(reader.recognises(Mails.file(text))).isTrue();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.origin().format()).isEqualTo("mhtml");
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void takesTheAddressFromTheHeader() {
        Article article = article(Mails.parts(HEAD, "related", page(ADDRESS)));

        assertThat(article.metadata().url()).contains(ADDRESS);
        assertThat(article.metadata().foundIn(MetadataField.URL)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void tellsOutletAndDayByTheAddressWhereThePageDoesNotNameThem() {
        String bare = "<html><body><h1>" + Story.TITLE + "</h1>" + Story.paragraphs() + "</body></html>";
        String text = Mails.parts(HEAD, "related", Mails.html("Content-Location: " + ADDRESS + "\n", bare));

        assertThat(article(text).metadata().outlet()).contains("harbourgazette.example");
        assertThat(article(text).metadata().published()).contains(java.time.LocalDate.of(2025, 2, 25));
    }

    @Test
    void doesNotTakeTheDayOfSavingForThatOfPublication() {
        String text =
                Mails.parts(HEAD.replace("/2025/02/25", ""), "related", page("https://harbourgazette.example/bridge"));

        assertThat(article(text).metadata().published()).isEmpty();
    }

    @Test
    void takesTheTitleFromTheHeaderWhereThePageHasNone() {
        String bare = "<html><body>" + Story.paragraphs() + "</body></html>";

        assertThat(article(Mails.parts(HEAD, "related", Mails.html("", bare)))
                        .metadata()
                        .title())
                .contains("Harbour Bridge");
    }

    @Test
    void findsThePageAtTheSnapshotAddressBehindItsFrames() {
        String text = Mails.parts(HEAD.replace("/bridge", "/bridge#top"), "related", FRAME, PICTURE, page(ADDRESS));

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void findsThePageNamedAsTheStart() {
        String text = Mails.parts("Subject: x\n", "related; start=\"<main@mhtml.blink>\"", FRAME, page("cid:main"));

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
        assertThat(article(text).metadata().url()).isEmpty();
    }

    @Test
    void readsAPageSavedByWordAndDoesNotTakeTheDiskForAnAddress() {
        String text = Mails.parts(
                "X-Unsent: 1\n",
                "related",
                "Content-Location: file:///C:/1A2B/bridge.htm\nContent-Type: text/html; charset=\"windows-1252\"\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n"
                        + Mails.quotedPrintable(
                                story().replace("Mayor", "Mayor’s aide").getBytes(Charset.forName("windows-1252"))));

        assertThat(article(text).body()).contains("Mayor’s aide Ines Calloway");
        assertThat(article(text).metadata().url()).isEmpty();
    }

    @Test
    void readsAPageSavedAloneByInternetExplorer() {
        String text = "From: \"Saved by Windows Internet Explorer 9\"\nSubject: Bridge\nMIME-Version: 1.0\n"
                + "Content-Type: text/html;\n\tcharset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n"
                + "Content-Location: " + ADDRESS + "\n\n"
                + Mails.quotedPrintable(story().getBytes(StandardCharsets.UTF_8));

        assertThat(reader.recognises(Mails.file(text))).isTrue();
        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void decodesAPartThatNamesNoCharsetByThePagesOwnLabel() {
        String russian = "Мост через гавань закроют на девять месяцев, сообщила мэрия во вторник вечером.";
        String page = "<html><head><meta charset=\"windows-1251\"><title>Мост</title></head><body><p>" + russian
                + "</p></body></html>";
        String text = Mails.parts(
                HEAD,
                "related",
                "Content-Type: text/html\nContent-Transfer-Encoding: base64\nContent-Location: " + ADDRESS + "\n\n"
                        + Mails.base64(page.getBytes(Charset.forName("windows-1251"))));

        assertThat(article(text).body()).isEqualTo(russian);
    }

    @Test
    void aNameThatClimbsOutOfTheFolderIsNoAddress() {
        String text = Mails.parts("Subject: x\n", "related", page("../../../etc/passwd"));

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
        assertThat(article(text).metadata().url()).isEmpty();
    }

    @Test
    void aStrayCarriageReturnInAFieldDoesNoHarm() {
        String text = Mails.parts(HEAD, "related", page(ADDRESS)).replace("multipart/related;", "multipart/related;\r");

        assertThat(Story.kept(Story.only(reader.read(Story.file("x.mhtml", text.getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void saysThatTheEndOfACutPageIsMissing() {
        String text = Mails.parts(HEAD, "related", page(ADDRESS));
        String cut = text.substring(0, text.indexOf("Shopkeepers") + 40);

        assertThat(article(cut).warnings()).containsExactly(Warning.of("end-missing"));
        assertThat(Story.kept(article(cut))).startsWith(Story.PARAGRAPHS.get(0));
    }

    @Test
    void doesNotMindThatAPictureIsCut() {
        String text = Mails.parts(HEAD, "related", page(ADDRESS), PICTURE);

        assertThat(article(text.substring(0, text.length() - 60)).warnings()).isEmpty();
    }

    @Test
    void findsNoArticleWhereThereIsNoPage() {
        assertThat(List.of(
                        reader.read(Mails.file(Mails.parts(HEAD, "related", PICTURE))),
                        reader.read(Mails.file(Mails.parts(HEAD, "related"))),
                        reader.read(Mails.file(HEAD + "MIME-Version: 1.0\nContent-Type: multipart/related"))))
                .containsOnly(Unreadable.of("story.eml", Problem.NO_ARTICLE));
    }

    @Test
    void leavesALetterWithPicturesToTheReaderOfLetters() {
        String letter = Mails.parts("From: desk@example.org\nTo: me@example.org\n", "related", page("cid:1"), PICTURE);

        assertThat(reader.recognises(Mails.file(letter))).isFalse();
    }

    @Test
    void knowsItByItsContentBehindAByteOrderMark() {
        SavedFile file = Story.file(
                "x", ("\uFEFF\n" + Mails.parts(HEAD, "related", page(ADDRESS))).getBytes(StandardCharsets.UTF_8));

        assertThat(reader.recognises(file)).isTrue();
        assertThat(Story.kept(Story.only(reader.read(file)))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void refusesFiveThousandNestedParts() {
        StringBuilder text =
                new StringBuilder(HEAD + "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n");
        for (int i = 1; i < 5_000; i++) {
            text.append("--b")
                    .append(i - 1)
                    .append("\nContent-Type: multipart/related; boundary=b")
                    .append(i)
                    .append("\n\n");
        }

        assertThat(reader.read(Mails.file(text.toString()))).isEqualTo(Unreadable.of("story.eml", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesTwentyThousandParts() {
        String[] parts = new String[20_000];
        Arrays.fill(parts, "\nx");

        assertThat(reader.read(Mails.file(Mails.parts(HEAD, "related", parts))))
                .isEqualTo(Unreadable.of("story.eml", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesAFieldAMillionCharactersLong() {
        String text = Mails.parts(HEAD + "X-Long: " + "a".repeat(1_000_000) + "\n", "related", page(ADDRESS));

        assertThat(reader.read(Mails.file(text))).isEqualTo(Unreadable.of("story.eml", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesAHundredThousandFields() {
        String text = Mails.parts(HEAD + "X-Many: a\n".repeat(100_000), "related", page(ADDRESS));

        assertThat(reader.read(Mails.file(text))).isEqualTo(Unreadable.of("story.eml", Problem.TOO_COMPLEX));
    }

    @Test
    void takesNothingFromOutside() {
        String tracked = story().replace(
                        "</body>",
                        "<img src=\"http://127.0.0.1:9/pixel.gif\"><iframe src=\"http://127.0.0.1:9/\"></iframe></body>");

        Article article =
                article(Mails.parts(HEAD, "related", Mails.html("Content-Location: " + ADDRESS + "\n", tracked)));

        assertThat(article.body()).doesNotContain("127.0.0.1");
        assertThat(Optional.of(Story.kept(article))).contains(Story.PARAGRAPHS);
    }
}
