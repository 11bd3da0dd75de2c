package crossread.read.archive;

import static crossread.read.archive.Archives.ADDRESS;
import static crossread.read.archive.Archives.bytes;
import static crossread.read.archive.Archives.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveReaderTest {
    private final WebArchiveReader reader = new WebArchiveReader(new HtmlReader(Story::json), new PlainTextReader());

    private static SavedFile file(byte[] bytes) {
        return Story.file("page.webarchive", bytes);
    }

    private static NSDictionary resource(byte[] data, String type, String charset, String address) {
        NSDictionary resource = new NSDictionary();
        resource.put("WebResourceData", new NSData(data));
        resource.put("WebResourceMIMEType", type);
        resource.put("WebResourceTextEncodingName", charset);
        resource.put("WebResourceURL", address);
        resource.put("WebResourceFrameName", "");
        return resource;
    }

    private static byte[] binary(NSObject main) throws IOException {
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", main);
        NSArray others = new NSArray(resource(new byte[] {1, 2, 3}, "image/png", "", "https://x.example/../../p.png"));
        archive.put("WebSubresources", others);
        return BinaryPropertyListWriter.writeToArray(archive);
    }

    private static String xml(String doctype, byte[] data) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + doctype + "<plist version=\"1.0\">\n<dict>\n"
                + "<key>WebMainResource</key>\n<dict>\n<key>WebResourceData</key>\n<data>\n"
                + java.util.Base64.getMimeEncoder().encodeToString(data)
                + "\n</data>\n<key>WebResourceMIMEType</key>\n<string>text/html</string>\n"
                + "<key>WebResourceTextEncodingName</key>\n<string>UTF-8</string>\n<key>WebResourceURL</key>\n<string>"
                + ADDRESS + "</string>\n</dict>\n</dict>\n</plist>\n";
    }

    private ReadResult read(byte[] bytes) {
        return reader.read(file(bytes));
    }

    private Problem problem(byte[] bytes) {
        return ((Unreadable) read(bytes)).problem();
    }

    @Test
    void readsTheMainPage() throws IOException {
        byte[] bytes = binary(resource(bytes(story()), "text/html", "UTF-8", ADDRESS));

        Article article = Story.only(read(bytes));

        assertThat(reader.recognises(file(bytes))).isTrue();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.origin().format()).isEqualTo("webarchive");
        assertThat(article.metadata().url()).contains(ADDRESS);
        assertThat(article.metadata().foundIn(MetadataField.URL)).contains(FoundIn.FILE_HEAD);
    }

    @Test
    void decodesByTheEncodingTheArchiveNames() throws IOException {
        String russian = "Мост через гавань закроют на девять месяцев, сообщила мэрия во вторник вечером.";
        byte[] page = ("<html><body><h1>Мост</h1><p>" + russian + "</p></body></html>")
                .getBytes(Charset.forName("windows-1251"));

        Article article = Story.only(read(binary(resource(page, "text/html", "windows-1251", ADDRESS))));

        assertThat(article.body()).isEqualTo(russian);
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void readsAPageOfPlainText() throws IOException {
        byte[] text = bytes(String.join("\n\n", Story.PARAGRAPHS));

        assertThat(Story.kept(Story.only(read(binary(resource(text, "text/plain", "UTF-8", ADDRESS))))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsTheXmlFormThatAppleWrites() {
        byte[] bytes = bytes(xml(
                "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                        + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n",
                bytes(story())));

        assertThat(reader.recognises(file(bytes))).isTrue();
        assertThat(Story.kept(Story.only(read(bytes)))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsTheXmlFormInUtf16() {
        byte[] bytes = ("\uFEFF" + xml("", bytes(story()))).getBytes(StandardCharsets.UTF_16LE);

        assertThat(reader.recognises(file(bytes))).isTrue();
        assertThat(Story.kept(Story.only(read(bytes)))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void opensNoDefinitionThatTheFileNames() {
        // Nothing listens there: were it opened, the file would be refused.
        byte[] bytes = bytes(xml("<!DOCTYPE plist SYSTEM \"http://127.0.0.1:9/x.dtd\">\n", bytes(story())));

        assertThat(Story.kept(Story.only(read(bytes)))).isEqualTo(Story.PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n",
                "<!DOCTYPE plist [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>\n",
                "<!DOCTYPE plist [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\">%p;]>\n"
            })
    void refusesADefinitionInsideTheFile(String doctype) {
        assertThat(read(bytes(xml(doctype, bytes(story())))))
                .isEqualTo(Unreadable.of("page.webarchive", Problem.DAMAGED, "a document type definition of its own"));
    }

    @Test
    void refusesAnEntityThatIsNotDeclared() {
        assertThat(problem(bytes(xml("", bytes(story())).replace("text/html", "&x;"))))
                .isEqualTo(Problem.DAMAGED);
    }

    @Test
    void refusesAListThatHoldsItself() {
        assertThat(problem(circle())).isEqualTo(Problem.DAMAGED);
    }

    /** A dictionary whose only value is the dictionary. */
    private static byte[] circle() {
        byte[] key = bytes("WebMainResource");
        ByteBuffer file = ByteBuffer.allocate(8 + 3 + 3 + key.length + 2 + 32);
        file.put(bytes("bplist00"));
        file.put(new byte[] {(byte) 0xD1, 1, 0});
        file.put(new byte[] {0x5F, 0x10, (byte) key.length}).put(key);
        int table = file.position();
        file.put(new byte[] {8, 11});
        file.position(file.position() + 6);
        file.put((byte) 1).put((byte) 1).putLong(2).putLong(0).putLong(table);
        return file.array();
    }

    @Test
    void refusesValuesOfAnotherKind() throws IOException {
        NSDictionary noData = new NSDictionary();
        noData.put("WebResourceData", "text");
        NSDictionary noText = resource(bytes(story()), "text/html", "UTF-8", ADDRESS);
        noText.put("WebResourceURL", 7);

        assertThat(List.of(
                        problem(binary(new NSString("page"))),
                        problem(binary(new NSDictionary())),
                        problem(binary(noData)),
                        problem(binary(noText)),
                        problem(BinaryPropertyListWriter.writeToArray(new NSArray(new NSString("x")))),
                        problem(BinaryPropertyListWriter.writeToArray(new NSDictionary()))))
                .containsOnly(Problem.DAMAGED);
    }

    @Test
    void refusesWhatIsCutOrMadeUp() throws IOException {
        byte[] whole = binary(resource(bytes(story()), "text/html", "UTF-8", ADDRESS));

        assertThat(List.of(
                        problem(bytes("bplist00")),
                        problem(bytes("bplist00 and more of it, though nothing that makes a list of any kind")),
                        problem(Arrays.copyOf(whole, whole.length - 10)),
                        problem(Arrays.copyOf(whole, 200)),
                        problem(bytes("<plist><dict><key>WebMainResource</key>")),
                        problem(bytes("<plist>" + "<array>".repeat(100_000)))))
                .containsOnly(Problem.DAMAGED);
    }

    @Test
    void saysWhatTheMainPageIsWhereItIsNone() throws IOException {
        assertThat(read(binary(resource(new byte[] {1, 2}, "application/pdf", "", ADDRESS))))
                .isEqualTo(Unreadable.of("page.webarchive", Problem.UNSUPPORTED, "application/pdf"));
    }

    @Test
    void findsNoArticleInAnEmptyPage() throws IOException {
        assertThat(problem(binary(resource(new byte[0], "text/html", "UTF-8", ADDRESS))))
                .isEqualTo(Problem.NO_ARTICLE);
    }

    @Test
    void takesNoOtherAddressThanOneOfTheWeb() throws IOException {
        byte[] bytes = binary(resource(bytes(story()), "text/html", "UTF-8", "file:///../../etc/passwd"));

        assertThat(Story.only(read(bytes)).metadata().url()).isEmpty();
    }

    @Test
    void leavesOtherXmlToOtherReaders() {
        assertThat(List.of(
                        reader.recognises(file(bytes("<?xml version=\"1.0\"?><rss><key>WebMainResource</key></rss>"))),
                        reader.recognises(file(bytes("<plist><dict><key>Other</key></dict></plist>"))),
                        reader.recognises(file(bytes(story())))))
                .containsOnly(false);
    }
}
