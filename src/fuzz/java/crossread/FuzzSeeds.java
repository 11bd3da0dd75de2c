package crossread;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes a small, right file of every format, from which the fuzzer starts. */
public final class FuzzSeeds {
    private static final String PROSE =
            "The Harbour Bridge will close on 3 March for nine months of repairs, the city said on Tuesday.";
    private static final String MORE =
            "\"We cannot take a risk,\" Mayor Ines Calloway said. The work costs $62 million.";
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge to close | Gazette</title>
            <meta property="og:title" content="Bridge to close"><meta property="article:published_time" content="2025-02-25T10:00:00Z">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","author":{"name":"Jane Doe"}}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Bridge to close</h1><p class="byline">By Jane Doe</p>
            <p>%s</p><figure><img src="x.png"><figcaption>The bridge. Photo: City</figcaption></figure><p>%s</p><ul><li>One</li></ul></article>
            <footer>Copyright</footer></body></html>
            """.formatted(PROSE, MORE);

    private FuzzSeeds() {}

    /** Writes them into a folder a format below the one named. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            Path folder = root.resolve(seed.getKey());
            Files.createDirectories(folder);
            Files.write(folder.resolve("seed"), seed.getValue());
        }
    }

    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("html", utf8(PAGE));
        seeds.put("text", utf8("Bridge to close\n\nBy Jane Doe\n25 February 2025\n\n" + PROSE + "\n\n" + MORE + "\n"));
        seeds.put(
                "json",
                utf8("{\"articles\":[{\"outlet\":\"Gazette\",\"title\":\"Bridge\",\"published\":\"2025-02-25\","
                        + "\"paragraphs\":[\"" + PROSE + "\"]},{\"html\":\"<p>" + PROSE + "</p>\"}]}"));
        seeds.put("mhtml", utf8(mhtml()));
        seeds.put("eml", utf8(letter()));
        seeds.put("webarchive", utf8(webarchive()));
        byte[] warc = warc();
        seeds.put("warc", warc);
        seeds.put("wacz", zip("archive/data.warc.gz", gzip(warc), "pages/pages.jsonl", utf8("""
                {"format":"json-pages-1.0"}
                {"url":"https://gazette.example/bridge","title":"Bridge to close"}
                """)));
        seeds.put("docx", zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(docx())));
        seeds.put("odt", zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(odt())));
        seeds.put(
                "epub",
                zip(
                        "mimetype", utf8("application/epub+zip"),
                        "META-INF/container.xml",
                                utf8(
                                        "<container><rootfiles><rootfile full-path=\"OPS/p.opf\"/></rootfiles></container>"),
                        "OPS/p.opf",
                                utf8(
                                        "<package><metadata><title>Bridge</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                                                + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"),
                        "OPS/a.xhtml", utf8(PAGE)));
        seeds.put("zip", zip("a.html", utf8(PAGE), "b.txt", utf8(PROSE + "\n\n" + MORE)));
        seeds.put(
                "rtf",
                utf8("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Bridge}}\\pard " + PROSE
                        + "\\par {\\field{\\*\\fldinst HYPERLINK \"https://x.example\"}{\\fldrslt " + MORE
                        + "}} \\'80 5\\~m\\par}"));
        seeds.put(
                "markdown",
                utf8("---\ntitle: Bridge to close\nsource: https://gazette.example/bridge\npublished: 2025-02-25\n"
                        + "author:\n  - \"[[Jane Doe]]\"\n---\n# Bridge to close\n\n" + PROSE
                        + " [more](https://x.example)\n\n> "
                        + MORE + "\n\n- **One**\n- Two\n"));
        seeds.put("pdf", pdf());
        seeds.put(
                "nexis",
                utf8(
                        "1 of 2 DOCUMENTS\n\nGazette\n\nFebruary 25, 2025 Tuesday\n\nBridge to close\n\nBYLINE: Jane Doe\n\n"
                                + "SECTION: NEWS\n\nLENGTH: 31 words\n\n" + PROSE + "\n\n" + MORE
                                + "\n\nLOAD-DATE: February 25, 2025\n\nLANGUAGE: ENGLISH\n\n2 of 2 DOCUMENTS\n\nPost\n\nFebruary 26, 2025\n\n"
                                + "Bridge shut\n\nLENGTH: 17 words\n\n" + PROSE + "\n"));
        seeds.put(
                "factiva",
                utf8("Bridge to close\n\nBy Jane Doe\n31 words\n25 February 2025\nGazette\nGAZ\nEnglish\n"
                        + "Copyright 2025 Gazette\n\n" + PROSE + "\n\n" + MORE
                        + "\n\nDocument GAZ0000020250225el2p0001a\n"));
        seeds.put(
                "proquest",
                utf8(
                        "____________________________________________________________\n\nBridge to close\n\nAuthor: Doe, Jane\n\n"
                                + "Publication info: Gazette ; Port Ellery [Port Ellery]. 25 Feb 2025.\n\nFull text: "
                                + PROSE + "\n\n" + MORE
                                + "\n\nTitle: Bridge to close\n\nPublication title: Gazette\n\nPublication date: Feb 25, 2025\n\n"
                                + "ProQuest document ID: 12345\n\n____________________________________________________________\n"));
        return seeds;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String mhtml() {
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://gazette.example/bridge
                Subject: Bridge to close
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://gazette.example/bridge

                %s
                --b--
                """.formatted(PAGE.replace("=", "=3D")).replace("\n", "\r\n");
    }

    private static String letter() {
        return """
                From: Gazette <news@gazette.example>
                To: reader@example.org
                Subject: =?utf-8?q?Bridge_to_close?=
                Date: Tue, 25 Feb 2025 10:00:00 +0000
                Message-ID: <1@gazette.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """.formatted(PROSE, PAGE);
    }

    private static String webarchive() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict><key>WebMainResource</key><dict>
                <key>WebResourceData</key><data>%s</data>
                <key>WebResourceMIMEType</key><string>text/html</string>
                <key>WebResourceTextEncodingName</key><string>UTF-8</string>
                <key>WebResourceURL</key><string>https://gazette.example/bridge</string>
                </dict></dict></plist>
                """.formatted(java.util.Base64.getEncoder().encodeToString(utf8(PAGE)));
    }

    private static byte[] warc() {
        byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE);
        return utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/bridge\r\n"
                + "WARC-Date: 2025-02-25T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n"
                + new String(http, StandardCharsets.UTF_8) + "\r\n\r\n");
    }

    private static String docx() {
        return """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge to close</w:t></w:r></w:p>
                <w:p><w:r><w:t>%s</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>
                <w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
                """.formatted(PROSE, MORE);
    }

    private static String odt() {
        return """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:h text:outline-level="1">Bridge to close</text:h><text:p>%s</text:p><text:p>%s<text:s text:c="3"/></text:p>
                </office:text></office:body></office:document-content>
                """.formatted(PROSE, MORE);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Names and contents in turn. */
    private static byte[] zip(Object... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write((byte[]) members[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(PROSE);
                content.newLineAtOffset(0, -14);
                content.showText(MORE);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
