package crossread.read.packed;

import crossread.model.Problem;
import crossread.read.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Opens a ZIP file in memory, within limits that no document or web archive reaches and every ZIP bomb does.
 *
 * <p>Reads the members in their order in the file, not by its directory, which a hostile file can fill with entries that
 * overlap.
 */
public final class ZipOpener {
    static final int MOST_MEMBERS = 5_000;
    static final int LARGEST_MEMBER = 32 << 20;
    static final long LARGEST_TOTAL = 200L << 20;
    /** Text packs to a tenth or so; only a file made for it expands further than this. */
    static final int HIGHEST_RATIO = 200;

    private static final int SMALL = 1 << 20;

    /** Whether the file is a ZIP that has a member of this name; looks at its bytes and unpacks nothing. */
    public boolean has(SavedFile file, String member) {
        byte[] bytes = file.bytes();
        boolean zip = bytes.length > 30 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        return zip && indexOf(bytes, member.getBytes(StandardCharsets.UTF_8)) >= 0;
    }

    /**
     * Unpacks the wanted members.
     *
     * @param wanted told the name of each; the name is a key and never a path
     * @return their bytes by name, in their order; of two with one name the first
     * @throws PackedException where it is damaged, locked, or beyond a limit
     */
    public Map<String, byte[]> open(SavedFile file, Predicate<String> wanted) throws PackedException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            long total = 0;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_MEMBERS) {
                    throw tooComplex("more than " + MOST_MEMBERS + " members");
                }
                boolean keep = !entry.isDirectory() && wanted.test(entry.getName());
                long most = Math.min(LARGEST_TOTAL - total, mostFrom(file.bytes().length) - total);
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                total += unpack(
                        zip,
                        keep ? Math.min(most, LARGEST_MEMBER) : most,
                        keep ? kept : OutputStream.nullOutputStream());
                if (keep) {
                    members.putIfAbsent(entry.getName(), kept.toByteArray());
                }
            }
        } catch (PackedException known) {
            throw known;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            String what = String.valueOf(damaged.getMessage());
            throw new PackedException(what.contains("encrypted") ? Problem.PROTECTED : Problem.DAMAGED, what);
        } catch (IOException damaged) {
            throw new PackedException(Problem.DAMAGED, String.valueOf(damaged.getMessage()));
        }
        return members;
    }

    /** Small files may expand further: a sheet of blanks packs very well and does no harm. */
    private static long mostFrom(int packed) {
        return Math.max(SMALL, (long) packed * HIGHEST_RATIO);
    }

    private static long unpack(InputStream in, long most, OutputStream out) throws IOException {
        byte[] buffer = new byte[16_384];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > most) {
                throw tooComplex("expands beyond " + most + " bytes");
            }
            out.write(buffer, 0, read);
        }
        return length;
    }

    private static PackedException tooComplex(String why) {
        return new PackedException(Problem.TOO_COMPLEX, why);
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return -1;
    }
}
