package crossread.read;

import crossread.model.article.Origin;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file's bytes, already inside the size limit. */
public final class SavedFile {
    private final String name;
    private final byte[] bytes;
    private final Optional<Path> folder;

    /**
     * @param name the file's name alone
     * @param bytes its content; not changed by anyone from now on
     * @param folder where it lies, for a format that names other files on purpose
     */
    public SavedFile(String name, byte[] bytes, Optional<Path> folder) {
        this.name = name;
        this.bytes = bytes;
        this.folder = folder;
    }

    public String name() {
        return name;
    }

    /** The content itself, not a copy: do not change it. */
    public byte[] bytes() {
        return bytes;
    }

    public Optional<Path> folder() {
        return folder;
    }

    /** What an article read from it says of where it came from. */
    public Origin origin(String format) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Origin(
                    name,
                    format,
                    bytes.length,
                    HexFormat.of().formatHex(hash),
                    folder.map(where -> where.resolve(name).toAbsolutePath().normalize()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
