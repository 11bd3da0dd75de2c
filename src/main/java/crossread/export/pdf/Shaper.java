package crossread.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Logger;

/**
 * Joins letters to the shapes they have beside each other, as Arabic needs, and sets their marks, with what the JDK has for that
 * (HarfBuzz). The shapes are told by their numbers in the face, so they can be drawn as text in a document.
 */
final class Shaper {
    private static final Logger LOG = Logger.getLogger(Shaper.class.getName());
    /** Large enough for positions of a thousandth of the face's size. */
    private static final float SIZE = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Fonts fonts;
    private final Map<Face, Font> loaded = new EnumMap<>(Face.class);
    private boolean broken;

    Shaper(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Whether letters can be joined on this computer: a system without its library of fonts has nothing for it. */
    boolean works() {
        if (!broken && loaded.isEmpty()) {
            try {
                font(Face.REGULAR);
            } catch (LinkageError | InternalError | RuntimeException missing) {
                LOG.warning(() -> "no letters can be joined here: " + missing);
                broken = true;
            }
        }
        return !broken;
    }

    private Font font(Face face) {
        return loaded.computeIfAbsent(face, wanted -> {
            try (InputStream in = Shaper.class.getResourceAsStream(wanted.resource())) {
                return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, wanted.resource()))
                        .deriveFont(SIZE);
            } catch (IOException | FontFormatException damaged) {
                throw new IllegalStateException(wanted.resource(), damaged);
            }
        });
    }

    /**
     * The shapes of {@code text[from, to)} in one face and direction; what stands around it tells how its ends join.
     *
     * @param advances is given how far each letter leads, in sizes of the face
     */
    Glyphs shape(char[] text, int from, int to, Face face, boolean fromRight, float[] advances) {
        GlyphVector drawn = font(face)
                .layoutGlyphVector(
                        EXACT, text, from, to, fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        EmbeddedFace letters = fonts.of(face);
        int count = drawn.getNumGlyphs();
        int[] ids = new int[count];
        float[] x = new float[count];
        float[] y = new float[count];
        int[] first = drawn.getGlyphCharIndices(0, count, null);
        int[] order = Arrays.stream(first).sorted().distinct().toArray();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int glyph = drawn.getGlyphCode(i);
            Point2D place = drawn.getGlyphPosition(i);
            advances[from + first[i]] += drawn.getGlyphMetrics(i).getAdvanceX() / SIZE;
            // What joins or parts letters has a number beyond the face's own, and nothing to draw.
            if (letters.hasGlyph(glyph) && !Fonts.isGuide(text[from + first[i]])) {
                ids[kept] = glyph;
                x[kept] = (float) place.getX() / SIZE;
                y[kept++] = (float) -place.getY() / SIZE;
                letters.use(glyph, new String(text, from + first[i], end(order, first[i], to - from) - first[i]));
            }
        }
        float width = (float) drawn.getGlyphPosition(count).getX() / SIZE;
        return new Glyphs(Arrays.copyOf(ids, kept), Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), width);
    }

    /** Where the letters end that one shape stands for: where those of another begin. */
    private static int end(int[] order, int first, int last) {
        int next = Arrays.binarySearch(order, first) + 1;
        return next < order.length ? order[next] : last;
    }
}
