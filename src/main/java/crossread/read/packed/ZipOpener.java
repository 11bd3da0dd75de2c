package crossread.read.packed;

import crossread.model.article.Problem;
import crossread.read.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Whether the file is a ZIP that has a member of this name; unpacks nothing. */
    public boolean has(SavedFile file, String member) {
        return names(file).contains(member);
    }

    /**
     * The names of the members, by the directory at the end of the file; where that is cut off, by their heads, and then
     * also the names inside a ZIP that lies unpacked in this one. Unpacks nothing.
     *
     * @return not many more than {@value #MOST_MEMBERS}; none where the file is no ZIP
     */
    public List<String> names(SavedFile file) {
        return MemberNames.of(file.bytes());
    }

    /**
     * Unpacks the wanted members.
     *
     * @param wanted told the name of each; the name is a key and never a path
     * @return their bytes by name, in their order; of two with one name the first
     * @throws PackedException where it is damaged, locked, or beyond a limit
     */
    public Map<String, byte[]> open(SavedFile file, Predicate<String> wanted) throws PackedException {
        Unpacking unpacking = new Unpacking(file.bytes().length, wanted);
        try {
            if (isStoredWithoutLength(file.bytes())) {
                byDirectory(file.bytes(), unpacking);
            } else {
                inOrder(file.bytes(), unpacking);
            }
        } catch (PackedException known) {
            throw known;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            String what = String.valueOf(damaged.getMessage());
            throw new PackedException(what.contains("encrypted") ? Problem.PROTECTED : Problem.DAMAGED, what);
        } catch (IOException damaged) {
            throw new PackedException(Problem.DAMAGED, String.valueOf(damaged.getMessage()));
        }
        return unpacking.members;
    }

    private static void inOrder(byte[] bytes, Unpacking unpacking) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacking.take(MemberNames.decode(entry.getName()), zip);
            }
        }
    }

    /** Whether its first member was stored while its length was not known; then only the directory tells where it ends. */
    private static boolean isStoredWithoutLength(byte[] bytes) {
        return bytes.length > 30 && (bytes[6] & 8) != 0 && bytes[8] == 0 && bytes[9] == 0;
    }

    private static void byDirectory(byte[] bytes, Unpacking unpacking) throws IOException {
        ZipDirectory directory = ZipDirectory.of(bytes);
        for (ZipDirectory.Entry entry : directory.entries()) {
            if (entry.isLocked()) {
                throw new PackedException(Problem.PROTECTED, "encrypted");
            }
            try (InputStream in = directory.open(entry)) {
                unpacking.take(entry.name(), in);
            }
        }
    }

    /** What was unpacked so far, and how much of it. */
    private static final class Unpacking {
        private final Map<String, byte[]> members = new LinkedHashMap<>();
        private final int packed;
        private final Predicate<String> wanted;
        private long total;
        private int count;

        Unpacking(int packed, Predicate<String> wanted) {
            this.packed = packed;
            this.wanted = wanted;
        }

        void take(String name, InputStream in) throws IOException {
            if (++count > MOST_MEMBERS) {
                throw PackedException.tooComplex("more than " + MOST_MEMBERS + " members");
            }
            boolean keep = !name.endsWith("/") && wanted.test(name);
            long most = Math.min(LARGEST_TOTAL, mostFrom(packed)) - total;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            // What is no larger than the file has not expanded: a web archive is one large member.
            total += unpack(
                    in,
                    keep ? Math.min(most, Math.max(LARGEST_MEMBER, packed)) : most,
                    keep ? kept : OutputStream.nullOutputStream());
            if (keep) {
                members.putIfAbsent(name, kept.toByteArray());
            }
        }
    }

    /** Small files may expand further: a sheet of blanks packs very well and does no harm. */
    static long mostFrom(int packed) {
        return Math.max(SMALL, (long) packed * HIGHEST_RATIO);
    }

    private static long unpack(InputStream in, long most, OutputStream out) throws IOException {
        byte[] buffer = new byte[16_384];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > most) {
                throw PackedException.tooComplex("expands beyond " + most + " bytes");
            }
            out.write(buffer, 0, read);
        }
        return length;
    }
}
