package crossread.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces in one document, what they can write and how wide. */
final class Fonts {
    /** Widths of the letters below are looked up once: half the time of a report of 850 pages went there. */
    private static final int USUAL = 0x2100;

    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
    private final BitSet had = new BitSet();
    private boolean missing;

    /** A face, with the widths that were looked up. */
    private static final class Loaded {
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final PDFont embedded;
        private final float unitsPerEm;
        private final float[] widths = new float[USUAL];

        Loaded(TrueTypeFont font, PDFont embedded) throws IOException {
            this.font = font;
            this.glyphs = font.getUnicodeCmapLookup();
            this.embedded = embedded;
            this.unitsPerEm = font.getUnitsPerEm();
        }
    }

    /** Loads the faces into {@code document}, which keeps of each what it uses. */
    Fonts(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            try (InputStream in = Fonts.class.getResourceAsStream(face.resource())) {
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, face.resource())));
                // A ligature would be narrower than the letters that were measured.
                font.setEnableGsub(false);
                faces.put(face, new Loaded(font, PDType0Font.load(document, font, true)));
            }
        }
    }

    PDFont font(Face face) {
        return loaded(face).embedded;
    }

    private Loaded loaded(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    /** In points. */
    float width(String text, Face face, float size) {
        Loaded loaded = loaded(face);
        float units = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            units += point < USUAL ? usual(loaded, point) : advance(loaded, point);
            i += Character.charCount(point);
        }
        return units * size / loaded.unitsPerEm;
    }

    private static float usual(Loaded loaded, int point) {
        if (loaded.widths[point] == 0) {
            loaded.widths[point] = advance(loaded, point);
        }
        return loaded.widths[point];
    }

    private static float advance(Loaded loaded, int point) {
        try {
            return loaded.font.getAdvanceWidth(loaded.glyphs.getGlyphId(point));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The text in letters that every face has: spaces for what parts lines, nothing for what is invisible. */
    String writable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                shown.append(point == 0xA0 || point == 0x202F ? '\u00A0' : ' ');
            } else if (type == Character.FORMAT || type == Character.CONTROL) {
                return;
            } else if (has(point)) {
                shown.appendCodePoint(point);
            } else if (point == '\u2260') {
                // The program's own sign between figures that clash.
                shown.append('/');
            } else {
                missing = true;
                shown.append(substitute());
            }
        });
        return shown.toString();
    }

    private boolean has(int point) {
        if (!had.get(point) && faces.values().stream().allMatch(face -> face.glyphs.getGlyphId(point) != 0)) {
            had.set(point);
        }
        return had.get(point);
    }

    /** What stands for a letter no face has. */
    String substitute() {
        return has(0xFFFD) ? "\uFFFD" : "?";
    }

    /** Whether any text so far had letters no face has. */
    boolean missing() {
        return missing;
    }
}
