package crossread.read.archive;

import static crossread.read.archive.Archives.ADDRESS;
import static crossread.read.archive.Archives.bytes;
import static crossread.read.archive.Archives.gzip;
import static crossread.read.archive.Archives.join;
import static crossread.read.archive.Archives.other;
import static crossread.read.archive.Archives.page;
import static crossread.read.archive.Archives.record;
import static crossread.read.archive.Archives.response;
import static crossread.read.archive.Archives.story;
import static crossread.read.archive.Archives.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.web.HtmlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class WarcReaderTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    private final WarcReader reader = new WarcReader(new HtmlReader(Story::json));

    private static SavedFile file(byte[]... records) {
        return Story.file("pages.warc", join(records));
    }

    private ReadResult read(byte[]... records) {
        return reader.read(file(records));
    }

    private static List<String> addresses(ReadResult result) {
        return ((Readable) result)
                .articles().stream()
                        .map(article -> article.metadata().url().orElse(""))
                        .toList();
    }

    @Test
    void readsThePageOfAPlainArchive() {
        byte[] archive = join(
                record("warcinfo", "urn:x", "application/warc-fields", bytes("software: x\r\n")),
                record("request", ADDRESS, "application/http;msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
                page(ADDRESS, story()));

        Article article = Story.only(read(archive));

        assertThat(reader.recognises(file(archive))).isTrue();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.origin().format()).isEqualTo("warc");
        assertThat(article.metadata().url()).contains(ADDRESS);
    }

    @Test
    void readsRecordsThatArePackedOneByOne() {
        byte[] archive = join(gzip(page(ADDRESS, story())), gzip(page("https://x.example/b", other("The tram"))));

        assertThat(reader.recognises(file(archive))).isTrue();
        assertThat(addresses(read(archive))).isEqualTo(List.of(ADDRESS, "https://x.example/b"));
    }

    @Test
    void readsAPageThatIsNoAnswerOfAServer() {
        assertThat(Story.kept(Story.only(read(record("resource", ADDRESS, "text/html", bytes(story()))))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void unpacksWhatTheServerPacked() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(story()));
        }

        assertThat(List.of(
                        read(response(ADDRESS, "200 OK", HTML + "Content-Encoding: gzip\r\n", gzip(bytes(story())))),
                        read(response(
                                ADDRESS, "200 OK", HTML + "Content-Encoding: deflate\r\n", deflated.toByteArray())),
                        read(response(ADDRESS, "200 OK", HTML + "Content-Encoding: gzip\r\n", bytes(story())))))
                .allSatisfy(result -> assertThat(Story.kept(Story.only(result))).isEqualTo(Story.PARAGRAPHS));
    }

    @Test
    void putsAChunkedPageTogether() {
        byte[] all = bytes(story());
        byte[] chunks = join(
                bytes("64\r\n"),
                Arrays.copyOf(all, 100),
                bytes("\r\n" + Integer.toHexString(all.length - 100) + "\r\n"),
                Arrays.copyOfRange(all, 100, all.length),
                bytes("\r\n0\r\n\r\n"));

        assertThat(Story.kept(
                        Story.only(read(response(ADDRESS, "200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunks)))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void decodesByTheCharsetTheServerNames() {
        String russian = "Мост через гавань закроют на девять месяцев, сообщила мэрия во вторник вечером.";
        byte[] body = ("<html><body><p>" + russian + "</p></body></html>").getBytes(Charset.forName("windows-1251"));

        assertThat(Story.only(read(
                                response(ADDRESS, "200 OK", "Content-Type: text/html;charset=windows-1251\r\n", body)))
                        .body())
                .isEqualTo(russian);
    }

    @Test
    void saysHowManyPagesItCannotUnpack() {
        byte[] brotli =
                response("https://x.example/b", "200 OK", HTML + "Content-Encoding: br\r\n", new byte[] {1, 2, 3});

        assertThat(Story.only(read(brotli, page(ADDRESS, story()), brotli)).warnings())
                .containsExactly(Warning.of("pages-packed", "2"));
    }

    @Test
    void passesOverWhatIsNoPageThatWasFound() {
        byte[] archive = join(
                response("https://x.example/404", "404 Not Found", HTML, bytes(other("Not found"))),
                response(
                        "https://x.example/a.js",
                        "200 OK",
                        "Content-Type: text/javascript\r\n",
                        bytes(other("Script"))),
                record(
                        "revisit",
                        "https://x.example/r",
                        "application/http;msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\n\r\n")),
                page(ADDRESS, story()));

        assertThat(addresses(read(archive))).isEqualTo(List.of(ADDRESS));
    }

    @Test
    void leavesFramesOutBesideAnArticle() {
        byte[] frame =
                page("https://ads.example/1", "<p>Buy a boat today and save a lot of money on the way to work.</p>");

        assertThat(addresses(read(frame, page(ADDRESS, story()), frame))).isEqualTo(List.of(ADDRESS));
        assertThat(addresses(read(frame))).isEqualTo(List.of("https://ads.example/1"));
    }

    @Test
    void keepsAPageOnceThatWasCapturedTwiceAndBothWhereItChanged() {
        byte[] later = page(ADDRESS + "#top", story().replace("$62 million", "$65 million"));

        assertThat(addresses(read(page(ADDRESS, story()), page(ADDRESS + "/", story()))))
                .hasSize(1);
        assertThat(addresses(read(page(ADDRESS, story()), later))).isEqualTo(List.of(ADDRESS, ADDRESS + "#top"));
    }

    @Test
    void takesFiftyArticlesAtMostAndSaysSo() {
        byte[][] pages = new byte[60][];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = page("https://x.example/" + i, other("The tram number " + i));
        }

        List<Article> articles = ((Readable) read(pages)).articles();

        assertThat(articles).hasSize(50);
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("pages-passed-over", "10"));
    }

    @Test
    void readsWhatStandsBeforeTheDamage() {
        byte[] archive = join(page(ADDRESS, story()), page("https://x.example/b", other("The tram")));

        Article article = Story.only(read(Arrays.copyOf(archive, archive.length - 400)));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("archive-damaged"));
    }

    @Test
    void readsWhatStandsBeforeTheDamageOfAPackedArchive() {
        byte[] archive = join(gzip(page(ADDRESS, story())), gzip(page("https://x.example/b", other("The tram"))));

        Article article = Story.only(read(Arrays.copyOf(archive, archive.length - 40)));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("archive-damaged"));
    }

    @Test
    void passesOverARecordThatMakesNoSense() {
        byte[] nonsense = record("response", "https://x.example/b", "application/http", bytes("no answer at all"));

        Article article = Story.only(read(nonsense, page(ADDRESS, story())));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("archive-damaged"));
    }

    @Test
    void anArchiveOfWhichNothingCanBeReadIsDamaged() {
        assertThat(List.of(
                        read(bytes("WARC/")),
                        read(bytes("WARC/1.1\r\nContent-Length: many\r\n\r\n")),
                        read(bytes("WARC/1.1\r\nContent-Length: 999999999999999999999\r\n\r\n")),
                        read(bytes("WARC/1.1\r\nContent-Length: 900\r\n\r\nshort")),
                        read(Arrays.copyOf(gzip(page(ADDRESS, story())), 60))))
                .containsOnly(Unreadable.of("pages.warc", Problem.DAMAGED, "no whole page in the archive"));
    }

    @Test
    void findsNoArticleInAnArchiveWithoutPages() {
        assertThat(read(record("metadata", ADDRESS, "text/plain", bytes("x"))))
                .isEqualTo(Unreadable.of("pages.warc", Problem.NO_ARTICLE));
    }

    @Test
    void refusesAGigabyteOfZeros() {
        byte[] start = bytes("WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                + "WARC-Target-URI: https://x.example/\r\nContent-Length: 1073741824\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n");
        byte[] bomb = join(gzip(start), zeros(1024));

        assertThat(read(bomb)).isEqualTo(Unreadable.of("pages.warc", Problem.TOO_COMPLEX));
    }

    @Test
    void doesNotTakeAGigabyteOfZerosForAnArchive() {
        byte[] zeros = zeros(1024);

        assertThat(reader.recognises(file(zeros))).isFalse();
    }

    @Test
    void refusesAPageThatExpandsTooFar() {
        byte[] zeros = zeros(40);

        assertThat(read(response(ADDRESS, "200 OK", HTML + "Content-Encoding: gzip\r\n", zeros)))
                .isEqualTo(Unreadable.of("pages.warc", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesAHeaderLongerThanAnyServerSends() {
        byte[] fields = bytes("X: " + "a".repeat(1 << 20) + "\r\n");

        assertThat(List.of(
                        read(join(bytes("WARC/1.1\r\n"), fields)),
                        read(response(
                                ADDRESS,
                                "200 OK",
                                HTML + new String(fields, java.nio.charset.StandardCharsets.UTF_8),
                                new byte[0]))))
                .containsOnly(Unreadable.of("pages.warc", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesMoreRecordsThanAnArchiveOfArticlesHas() {
        byte[] small = bytes("WARC/1.1\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        byte[][] records = new byte[20_001][];
        Arrays.fill(records, small);

        assertThat(read(records)).isEqualTo(Unreadable.of("pages.warc", Problem.TOO_COMPLEX));
    }
}
