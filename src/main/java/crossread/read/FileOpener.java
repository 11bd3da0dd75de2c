package crossread.read;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a file's bytes into memory, once it is known to be worth it. */
public final class FileOpener {
    /** Real saved pages stay under 20 MiB, pictures included; told from the size before anything is read. */
    private static final int MAX_BYTES = 64 << 20;

    /** What came of opening a file. */
    public sealed interface Opened {
        /** It is in memory. */
        record Open(SavedFile file) implements Opened {}

        /** It cannot be. */
        record Refused(Unreadable why) implements Opened {}
    }

    /** Reads the file's bytes. */
    public Opened open(Path path) {
        String name = name(path);
        if (Files.notExists(path)) {
            return refused(name, Problem.MISSING);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return refused(name, Problem.UNOPENABLE);
        }
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                return tooLarge(name, size);
            }
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return tooLarge(name, bytes.length);
            }
            if (isBlank(bytes)) {
                return refused(name, Problem.EMPTY);
            }
            return new Opened.Open(new SavedFile(
                    name, bytes, Optional.ofNullable(path.toAbsolutePath().getParent())));
        } catch (NoSuchFileException gone) {
            return refused(name, Problem.MISSING);
        } catch (AccessDeniedException denied) {
            return refused(name, Problem.UNOPENABLE);
        } catch (IOException broken) {
            return new Opened.Refused(Unreadable.of(name, Problem.DAMAGED, String.valueOf(broken.getMessage())));
        }
    }

    /** The last part of a path. */
    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static Opened refused(String name, Problem problem) {
        return new Opened.Refused(Unreadable.of(name, problem));
    }

    /** The size is rounded up: 64 MiB and a byte is not called 64. */
    private static Opened tooLarge(String name, long size) {
        long mebibytes = (size + (1 << 20) - 1) >> 20;
        return new Opened.Refused(Unreadable.of(name, Problem.TOO_LARGE, Long.toString(mebibytes)));
    }

    /** Only blanks, line ends, zero bytes and byte order marks. */
    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            boolean mark = value == (byte) 0xEF
                    || value == (byte) 0xBB
                    || value == (byte) 0xBF
                    || value == (byte) 0xFE
                    || value == (byte) 0xFF;
            if (!mark && (value > 0x20 || value < 0)) {
                return false;
            }
        }
        return !hasProgramBytes(bytes);
    }

    /** Control characters that no blank text file has: such a file is binary, not empty. */
    private static boolean hasProgramBytes(byte[] bytes) {
        for (byte value : bytes) {
            if ((value > 0 && value < 0x09) || (value > 0x0D && value < 0x20 && value != 0x1A)) {
                return true;
            }
        }
        return false;
    }
}
