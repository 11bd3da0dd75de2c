package crossread.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ShaperTest {
    private final Fonts fonts = new Fonts(new PDDocument());

    private List<Integer> shapes(String text, int from, int to) {
        Glyphs glyphs = fonts.shaper().shape(text.toCharArray(), from, to, Face.ARABIC, true, new float[text.length()]);
        return IntStream.range(0, glyphs.count()).mapToObj(glyphs::id).toList();
    }

    private List<Integer> shapes(String text) {
        return shapes(text, 0, text.length());
    }

    /** What the face draws for a letter in one of its forms, which Unicode has numbers for. */
    private int form(int point) {
        return fonts.of(Face.ARABIC).glyph(point);
    }

    @Test
    void aLetterAloneIsNotJoined() {
        assertThat(shapes("ج")).containsExactly(form(0xFE9D));
    }

    @Test
    void lettersAreJoinedAndStandFromTheRight() {
        assertThat(shapes("ججج")).containsExactly(form(0xFE9E), form(0xFEA0), form(0xFE9F));
    }

    @Test
    void theEndsJoinToWhatStandsAroundThem() {
        assertThat(shapes("ججج", 1, 2)).containsExactly(form(0xFEA0));
    }

    @Test
    void whatPartsLettersIsNotDrawn() {
        assertThat(shapes("ج\u200Cج")).containsExactly(form(0xFE9D), form(0xFE9D));
    }
}
