package crossread.read.mail;

import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Saved messages that the tests of this room make. */
final class Mails {
    static final String BOUNDARY = "----=_border";

    private Mails() {}

    static SavedFile file(String text) {
        return Story.file("story.eml", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A header and parts, closed as it should be. */
    static String parts(String head, String kind, String... parts) {
        return head + "MIME-Version: 1.0\nContent-Type: multipart/" + kind + "; boundary=\"" + BOUNDARY + "\"\n\n--"
                + BOUNDARY + "\n" + String.join("\n--" + BOUNDARY + "\n", parts) + "\n--" + BOUNDARY + "--\n";
    }

    static String html(String fields, String page) {
        return "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n" + fields + "\n"
                + quotedPrintable(page.getBytes(StandardCharsets.UTF_8));
    }

    static String quotedPrintable(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        int width = 0;
        for (byte value : bytes) {
            String code = value == '\n' || (value >= ' ' && value <= '~' && value != '=')
                    ? String.valueOf((char) value)
                    : "=%02X".formatted(value & 0xFF);
            width = value == '\n' ? 0 : width + code.length();
            if (width > 72) {
                all.append("=\n");
                width = code.length();
            }
            all.append(code);
        }
        return all.toString();
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }
}
