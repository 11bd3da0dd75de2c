package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of all readers, in the order they are asked, takes a file. */
class FormatsTest {
    private static String taker(byte[] bytes) {
        SavedFile file = new SavedFile("file", bytes, Optional.empty());
        return Main.readers().all().stream()
                .filter(reader -> reader.recognises(file))
                .map(ArticleReader::format)
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "'From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/\nMIME-Version: 1.0\n\n', mhtml",
        "'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n', mhtml",
        "'From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n', eml",
        "'From: a@x.example\nDate: Tue, 25 Feb 2025 10:00:00 +0000\nSubject: x\n\n<html><body>', eml",
        "'Date: 25 February 2025\n\nThe bridge is closed.', text",
        "'From: the harbour\n\nMIME-Version: 1.0 is written here.', text",
        "'bplist00 and more', webarchive",
        "'<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key>', webarchive",
        "'WARC/1.1\r\n', warc",
        "'<!doctype html><html><body>WARC/1.1', html",
        "'%PDF-1.7\n', pdf",
        "'{\"title\": \"WARC/\"}', json"
    })
    void isToldByTheStartOfTheFile(String start, String format) {
        assertThat(taker(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }

    @Test
    void aPackedArchiveIsToldByWhatIsInside() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            out.write(gzip.toByteArray());
        }

        assertThat(taker(gzip.toByteArray())).isEqualTo("warc");
        assertThat(taker(zip.toByteArray())).isEqualTo("wacz");
    }
}
