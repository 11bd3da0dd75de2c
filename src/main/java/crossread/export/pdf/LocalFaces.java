package crossread.export.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Faces that lie on this computer, for the scripts of East Asia: one that has their letters takes four megabytes at the least
 * and mostly fifteen, too much to come with the program. Only what can be embedded in part is taken: TrueType outlines, and a
 * licence that allows it, as far as the face tells (OpenType, table OS/2, fsType).
 */
public final class LocalFaces {
    private static final Logger LOG = Logger.getLogger(LocalFaces.class.getName());
    /** In bytes; ten thousand letters take more, and what is smaller need not be looked into. */
    private static final long LEAST = 700_000;

    private static final long MOST = 64L * 1024 * 1024;

    /** "ttcf". */
    private static final int COLLECTION = 0x74746366;
    /** Where a collection says where its first face begins. */
    private static final int FIRST_FACE = 12;
    /** Version 1, and "true". */
    private static final Set<Integer> TRUE_TYPE = Set.of(0x00010000, 0x74727565);

    private static final int RESTRICTED = 0x0002;
    private static final int NO_PART = 0x0100;
    private static final int BITMAPS_ALONE = 0x0200;

    private final Supplier<List<Path>> files;

    /** @param files where faces lie */
    LocalFaces(Supplier<List<Path>> files) {
        this.files = files;
    }

    /** What is installed where the system keeps its faces. */
    public static LocalFaces installed() {
        return new LocalFaces(() ->
                new FontFileFinder().find().stream().map(Path::of).sorted().toList());
    }

    static LocalFaces none() {
        return new LocalFaces(List::of);
    }

    /** The first face that has this letter and can be embedded. */
    Optional<TrueTypeFont> with(int point) {
        for (Path file : files.get()) {
            try {
                if (isLikely(file)) {
                    for (TrueTypeFont face : faces(file)) {
                        if (face.getUnicodeCmapLookup().getGlyphId(point) != 0 && mayBeEmbedded(face)) {
                            return Optional.of(face);
                        }
                    }
                }
            } catch (IOException | RuntimeException broken) {
                // What others installed is no concern of the reader's, and the next one may do.
                LOG.fine(() -> "no face: " + broken);
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        long size = Files.size(file);
        return (name.endsWith(".ttf") || name.endsWith(".ttc"))
                && size >= LEAST
                && size <= MOST
                && hasTrueTypeOutlines(file);
    }

    /**
     * Told by the first bytes (OpenType, "Organization of an OpenType font"): to read a collection with PostScript outlines,
     * which cannot be embedded, takes seconds.
     */
    private static boolean hasTrueTypeOutlines(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            int kind = number(in, 0);
            return TRUE_TYPE.contains(kind == COLLECTION ? number(in, number(in, FIRST_FACE)) : kind);
        }
    }

    private static int number(SeekableByteChannel in, int place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES);
        in.position(Integer.toUnsignedLong(place));
        while (bytes.hasRemaining() && in.read(bytes) >= 0) {
            // More may come.
        }
        return bytes.getInt(0);
    }

    private static List<TrueTypeFont> faces(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return List.of(new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))));
        }
        List<TrueTypeFont> faces = new ArrayList<>();
        // Stays open: its faces are read from it until the document is written.
        new TrueTypeCollection(Files.newInputStream(file)).processAllFonts(faces::add);
        return faces;
    }

    private static boolean mayBeEmbedded(TrueTypeFont face) throws IOException {
        OS2WindowsMetricsTable told = face.getOS2Windows();
        int rights = told == null ? 0 : told.getFsType();
        return face.getTableMap().containsKey("glyf")
                && (rights & 0x000F) != RESTRICTED
                && (rights & (NO_PART | BITMAPS_ALONE)) == 0;
    }
}
