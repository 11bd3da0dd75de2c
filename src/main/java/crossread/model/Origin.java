package crossread.model;

/**
 * The saved file an article came from.
 *
 * @param file its name alone, never a path
 * @param format what it was read as, such as {@code html}
 * @param bytes its size
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 */
public record Origin(String file, String format, long bytes, String sha256) {}
