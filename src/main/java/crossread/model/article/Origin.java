package crossread.model.article;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The saved file an article came from.
 *
 * @param file its name alone, never a path
 * @param format what it was read as, such as {@code html}
 * @param bytes its size
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param place where it lies on this computer, absolute; empty where it is no file of its own, or nobody knows. Nothing is
 *     opened there until the reader asks for it, and no report tells it
 */
public record Origin(String file, String format, long bytes, String sha256, Optional<Path> place) {

    /** Of which nobody knows where it lies. */
    public Origin(String file, String format, long bytes, String sha256) {
        this(file, format, bytes, sha256, Optional.empty());
    }

    public Origin withPlace(Optional<Path> value) {
        return new Origin(file, format, bytes, sha256, value);
    }
}
