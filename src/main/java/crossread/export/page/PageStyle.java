package crossread.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * How the page looks.
 *
 * @param text the style sheet; of letters that need no escaping, for its hash must be that of what is written
 */
record PageStyle(String text) {

    PageStyle {
        if (text.contains("<") || text.contains(">") || text.contains("&") || text.contains("\r")) {
            throw new IllegalArgumentException("the style sheet would be written otherwise than it is hashed");
        }
    }

    static PageStyle load() {
        try (InputStream in = PageStyle.class.getResourceAsStream("/css/report.css")) {
            byte[] bytes = Objects.requireNonNull(in, "report.css").readAllBytes();
            return new PageStyle(new String(bytes, StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** What the page's policy names it by. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
