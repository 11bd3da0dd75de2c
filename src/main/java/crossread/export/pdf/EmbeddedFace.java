package crossread.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face in a document: its letters, how wide they are, and which of them are used. Of most faces the document keeps what it
 * uses; those of Hebrew and Arabic are small and kept whole, since their letters are drawn in shapes that stand for none alone.
 */
final class EmbeddedFace {
    /** Letters below are looked up once: half the time of a report of 850 pages went there. */
    private static final int USUAL = 0x2100;

    private final PDDocument document;
    private final boolean whole;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final PDType0Font embedded;
    private final int[] glyphs = new int[USUAL];
    private final float[] advances = new float[USUAL];
    private final BitSet used = new BitSet();
    private final Map<Integer, String> said = new TreeMap<>();

    /** One of the program's own. */
    static EmbeddedFace of(PDDocument document, Face face) throws IOException {
        try (InputStream in = EmbeddedFace.class.getResourceAsStream(face.resource())) {
            return new EmbeddedFace(
                    document,
                    new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, face.resource()))),
                    face.isShaped());
        }
    }

    /** One that lies on this computer. */
    static EmbeddedFace borrowed(PDDocument document, TrueTypeFont font) throws IOException {
        return new EmbeddedFace(document, font, false);
    }

    private EmbeddedFace(PDDocument document, TrueTypeFont font, boolean whole) throws IOException {
        this.document = document;
        this.font = font;
        this.whole = whole;
        // A ligature would be narrower than the letters that were measured.
        font.setEnableGsub(false);
        letters = font.getUnicodeCmapLookup();
        embedded = PDType0Font.load(document, font, !whole);
        for (int point = 0; point < USUAL; point++) {
            glyphs[point] = letters.getGlyphId(point);
            advances[point] = (float) font.getAdvanceWidth(glyphs[point]) / font.getUnitsPerEm();
        }
    }

    PDFont font() {
        return embedded;
    }

    boolean has(int point) {
        return glyph(point) != 0;
    }

    /** The shape of a letter; 0 for one it has not. */
    int glyph(int point) {
        return point < USUAL ? glyphs[point] : letters.getGlyphId(point);
    }

    /** How far a letter leads, in sizes of the face. */
    float advance(int point) {
        return point < USUAL ? advances[point] : glyphAdvance(letters.getGlyphId(point));
    }

    /** How far a shape leads, in sizes of the face. */
    float glyphAdvance(int glyph) {
        try {
            return (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    boolean hasGlyph(int glyph) {
        try {
            return glyph >= 0 && glyph < font.getNumberOfGlyphs();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Announces that a shape is drawn, and the letters it stands for. */
    void use(int glyph, String text) {
        used.set(glyph);
        if (whole) {
            said.putIfAbsent(glyph, text);
        }
    }

    /** Announces that a shape is drawn that stands for one letter. */
    void use(int glyph) {
        used.set(glyph);
    }

    /** Leaves out what was not used, or writes down what the shapes stand for; the last thing done with it. */
    void finish() throws IOException {
        if (whole) {
            PDStream names = new PDStream(document);
            try (OutputStream out = names.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new GlyphNames(said).bytes());
            }
            embedded.getCOSObject().setItem(COSName.TO_UNICODE, names);
        } else {
            embedded.addGlyphsToSubset(used.stream().boxed().collect(Collectors.toSet()));
            embedded.subset();
        }
    }
}
