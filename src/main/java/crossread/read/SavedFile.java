package crossread.read;

import java.nio.file.Path;
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
}
