package crossread.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * How a file stood when it was opened or saved.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param folder which folder it lay in, whatever that is called; empty where that was not seen or the system does not tell
 */
record Trace(Path file, String sha256, Optional<Object> folder) {

    /** Of a file that has just been read or written. */
    static Trace of(Path file, String sha256) {
        Optional<Object> folder;
        try {
            folder = folder(file);
        } catch (IOException gone) {
            folder = Optional.empty();
        }
        return new Trace(file, sha256, folder);
    }

    /**
     * What became of it.
     *
     * @param most bytes that are read of it; a larger one is another
     */
    Meanwhile meanwhile(long most) throws IOException {
        if (Files.exists(file)) {
            return FileHash.of(file, most).filter(sha256::equals).isPresent() ? Meanwhile.UNCHANGED : Meanwhile.CHANGED;
        }
        try {
            Optional<Object> now = folder(file);
            return folder.isPresent() && now.isPresent() && !folder.equals(now)
                    ? Meanwhile.GONE_WITH_ITS_FOLDER
                    : Meanwhile.GONE;
        } catch (IOException notThere) {
            return Meanwhile.NOWHERE;
        }
    }

    /** Drive and number of the folder it lies in, where the system has such. */
    private static Optional<Object> folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null
                ? Optional.empty()
                : Optional.ofNullable(
                        Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    }
}
