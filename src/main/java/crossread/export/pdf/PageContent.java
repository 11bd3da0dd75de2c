package crossread.export.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes what is drawn on pages, page after page (operators of ISO 32000, annex A). PDFBox writes the same, but encodes and looks
 * up every letter by itself, which was a fifth of a long report's time, and can draw no shape that has no letter.
 */
final class PageContent {
    private final PDDocument document;
    private final Fonts fonts;
    /** Of all pages. */
    private final PDResources resources = new PDResources();

    private final Map<Face, String> names = new EnumMap<>(Face.class);
    private final Press press = new Press();
    private byte[] bytes = new byte[1 << 14];
    private int length;

    PageContent(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Puts what was written since the last page on this one. */
    void finish(PDPage page) throws IOException {
        PDStream stream = new PDStream(document);
        press.take(Arrays.copyOf(bytes, length), stream.getCOSObject());
        page.setContents(stream);
        page.setResources(resources);
        length = 0;
    }

    /** The last thing done: what was put on pages stands in the document. */
    void finish() throws IOException {
        press.finish();
    }

    /** @param mark the number by which the tags know what follows on this page */
    void begin(String tag, int mark) {
        add("/").add(tag).add(" <</MCID ").number(mark).add(">> BDC\n");
    }

    /** What follows only decorates. */
    void beginArtifact() {
        add("/Artifact BMC\n");
    }

    void end() {
        add("EMC\n");
    }

    void fillColour(float red, float green, float blue) {
        number(red).add(" ").number(green).add(" ").number(blue).add(" rg\n");
    }

    void strokeColour(float red, float green, float blue) {
        number(red).add(" ").number(green).add(" ").number(blue).add(" RG\n");
    }

    void fill(float x, float y, float width, float height) {
        rectangle(x, y, width, height).add("f\n");
    }

    void stroke(float x, float y, float width, float height, float line) {
        number(line).add(" w\n").rectangle(x, y, width, height).add("S\n");
    }

    private PageContent rectangle(float x, float y, float width, float height) {
        return number(x)
                .add(" ")
                .number(y)
                .add(" ")
                .number(width)
                .add(" ")
                .number(height)
                .add(" re\n");
    }

    void startText(float x, float y) {
        add("BT\n");
        move(x, y);
    }

    /** From where the last text began. */
    void move(float x, float y) {
        number(x).add(" ").number(y).add(" Td\n");
    }

    void endText() {
        add("ET\n");
    }

    void face(Face face, float size) {
        String name = names.computeIfAbsent(
                face, added -> resources.add(fonts.of(added).font()).getName());
        add("/").add(name).add(" ").number(size).add(" Tf\n");
    }

    /** Letters one after the other, from the left. */
    void show(String text, Face face) {
        EmbeddedFace letters = fonts.of(face);
        add("(");
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int glyph = letters.glyph(point);
            letters.use(glyph);
            shape(glyph);
            i += Character.charCount(point);
        }
        add(") Tj\n");
    }

    /** Shapes at their places. */
    void show(Glyphs glyphs, Face face, float size) {
        EmbeddedFace letters = fonts.of(face);
        float pen = 0;
        float height = 0;
        add("[");
        for (int i = 0; i < glyphs.count(); i++) {
            if (Math.abs(glyphs.y(i) - height) > .0005f) {
                height = glyphs.y(i);
                add("] TJ ").number(height * size).add(" Ts [");
            }
            if (Math.abs(glyphs.x(i) - pen) > .0005f) {
                // In thousandths, and to the left.
                number((pen - glyphs.x(i)) * 1000);
                pen = glyphs.x(i);
            }
            add("(").shape(glyphs.id(i)).add(")");
            pen += letters.glyphAdvance(glyphs.id(i));
        }
        add("] TJ\n");
        if (height != 0) {
            add("0 Ts\n");
        }
    }

    private PageContent shape(int glyph) {
        return escaped(glyph >> 8).escaped(glyph & 0xFF);
    }

    /** As within a string in brackets. */
    private PageContent escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> put('\\').put(value);
            case '\r' -> put('\\').put('r');
            default -> put(value);
        }
        return this;
    }

    /** To a thousandth. */
    private PageContent number(float value) {
        long thousandths = Math.round(value * 1000.0);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        add(Long.toString(thousandths / 1000));
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            put('.').put('0' + rest / 100);
            if (rest % 100 > 0) {
                put('0' + rest / 10 % 10);
            }
            if (rest % 10 > 0) {
                put('0' + rest % 10);
            }
        }
        return this;
    }

    private PageContent add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    private PageContent put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
        return this;
    }
}
