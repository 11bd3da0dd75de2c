package crossread.read.archive;

import crossread.read.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Web archives that the tests of this room make. */
final class Archives {
    static final String ADDRESS = "https://harbourgazette.example/2025/02/25/bridge";

    private Archives() {}

    static String story() {
        return Story.page("", "", Story.paragraphs(), "");
    }

    /** Another article, of the same length, about something else. */
    static String other(String name) {
        return "<html><head><title>" + name + "</title></head><body><h1>" + name + "</h1><p>"
                + (name + " was the talk of the town on Monday, and the council met for three hours to speak of it. ")
                        .repeat(6)
                + "</p></body></html>";
    }

    static byte[] record(String type, String address, String contentType, byte[] block) {
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-03-01T08:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] response(String address, String status, String fields, byte[] body) {
        byte[] block = join(bytes("HTTP/1.1 " + status + "\r\n" + fields + "\r\n"), body);
        return record("response", address, "application/http;msgtype=response", block);
    }

    static byte[] page(String address, String html) {
        return response(address, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", bytes(html));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Zeros, packed one mebibyte at a time, to a thousandth of their size. */
    static byte[] zeros(int mebibytes) {
        byte[][] members = new byte[mebibytes][];
        Arrays.fill(members, gzip(new byte[1 << 20]));
        return join(members);
    }
}
