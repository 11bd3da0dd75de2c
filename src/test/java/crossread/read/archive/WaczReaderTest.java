package crossread.read.archive;

import static crossread.read.archive.Archives.ADDRESS;
import static crossread.read.archive.Archives.bytes;
import static crossread.read.archive.Archives.gzip;
import static crossread.read.archive.Archives.join;
import static crossread.read.archive.Archives.other;
import static crossread.read.archive.Archives.page;
import static crossread.read.archive.Archives.response;
import static crossread.read.archive.Archives.story;
import static crossread.read.archive.Archives.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.web.HtmlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WaczReaderTest {
    private static final String LIST =
            "{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n";
    private static final String TRAM = "https://x.example/tram";

    private final WaczReader reader = new WaczReader(new HtmlReader(Story::json), Story::json);

    private static SavedFile file(String list, byte[]... archives) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("datapackage.json", bytes("{}"));
        for (int i = 0; i < archives.length; i++) {
            members.put("archive/data-" + i + ".warc.gz", archives[i]);
        }
        if (!list.isEmpty()) {
            members.put("pages/pages.jsonl", bytes(list));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return Story.file("pages.wacz", bytes.toByteArray());
    }

    private static String entry(String address, String title) {
        return "{\"id\": \"1\", \"url\": \"" + address + "\", \"title\": \"" + title
                + "\", \"ts\": \"2025-03-01T08:00:00Z\"}\n";
    }

    private static List<String> addresses(ReadResult result) {
        return ((Readable) result)
                .articles().stream()
                        .map(article -> article.metadata().url().orElse(""))
                        .toList();
    }

    @Test
    void readsThePagesOfTheListInItsOrder() throws IOException {
        byte[] archive = join(
                gzip(page("https://ads.example/1", other("An advertisement"))),
                gzip(page(ADDRESS, story())),
                gzip(page(TRAM, other("The tram"))));
        SavedFile file = file(LIST + entry(TRAM, "x") + entry(ADDRESS, "y"), archive);

        assertThat(reader.recognises(file)).isTrue();
        assertThat(addresses(reader.read(file))).isEqualTo(List.of(TRAM, ADDRESS));
    }

    @Test
    void readsEveryArchiveInside() throws IOException {
        SavedFile file = file(
                LIST + entry(ADDRESS, "y") + entry(TRAM, "x"),
                gzip(page(TRAM, other("The tram"))),
                gzip(page(ADDRESS, story())));

        assertThat(addresses(reader.read(file))).isEqualTo(List.of(ADDRESS, TRAM));
    }

    @Test
    void takesTheTitleFromTheListWhereThePageHasNone() throws IOException {
        String bare = "<html><body>" + Story.paragraphs() + "</body></html>";

        Article article =
                Story.only(reader.read(file(LIST + entry(ADDRESS, "The bridge closes"), gzip(page(ADDRESS, bare)))));

        assertThat(article.metadata().title()).contains("The bridge closes");
        assertThat(article.metadata().foundIn(MetadataField.TITLE)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void followsWhereAListedPageLedTo() throws IOException {
        byte[] archive = join(
                gzip(response("http://harbourgazette.example/b", "301 Moved", "Location: /c\r\n", new byte[0])),
                gzip(response(
                        "http://harbourgazette.example/c", "302 Found", "Location: " + ADDRESS + "\r\n", new byte[0])),
                gzip(page(ADDRESS, story())));

        assertThat(addresses(reader.read(file(LIST + entry("http://harbourgazette.example/b#x", "x"), archive))))
                .isEqualTo(List.of(ADDRESS));
    }

    @Test
    void anAddressThatLeadsToItselfIsFollowedOnce() throws IOException {
        byte[] circle = gzip(response(TRAM, "301 Moved", "Location: " + TRAM + "\r\n", new byte[0]));

        assertThat(reader.read(file(LIST + entry(TRAM, "x"), circle)))
                .isEqualTo(Unreadable.of("pages.wacz", Problem.NO_ARTICLE));
    }

    @Test
    void readsAllPagesWhereTheListIsMissingOrNamesNone() throws IOException {
        byte[] archive = gzip(page(ADDRESS, story()));

        assertThat(List.of(
                        addresses(reader.read(file("", archive))),
                        addresses(reader.read(file(LIST, archive))),
                        addresses(reader.read(file("no json at all\n[1]\n{\"url\": 7}\n", archive)))))
                .containsOnly(List.of(ADDRESS));
    }

    @Test
    void refusesAnArchiveThatExpandsTooFar() throws IOException {
        byte[] bomb = join(gzip(bytes("WARC/1.1\r\nContent-Length: 400000000\r\n\r\n")), zeros(400));

        assertThat(reader.read(file(LIST, bomb))).isEqualTo(Unreadable.of("pages.wacz", Problem.TOO_COMPLEX));
    }

    @Test
    void aFileCutInTheMiddleIsDamaged() throws IOException {
        byte[] whole =
                file(LIST + entry(ADDRESS, "x"), gzip(page(ADDRESS, story()))).bytes();

        ReadResult result = reader.read(Story.file("pages.wacz", Arrays.copyOf(whole, 400)));

        assertThat(((Unreadable) result).problem()).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void leavesOtherFilesThatAreZipInsideToOtherReaders() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(reader.recognises(Story.file("x", bytes.toByteArray()))).isFalse();
    }
}
