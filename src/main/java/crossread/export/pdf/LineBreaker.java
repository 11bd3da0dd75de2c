package crossread.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks paragraphs into lines where the language allows it. */
final class LineBreaker {
    /** One for all paragraphs: the platform keeps its own only as long as memory is plenty, and then reads its tables again. */
    private final BreakIterator breaks;

    LineBreaker(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    /** @param width of a line, in points */
    List<Line> lines(Paragraph paragraph, float width) {
        String text = paragraph.text();
        breaks.setText(text);
        List<Line> lines = new ArrayList<>();
        int begun = 0;
        float filled = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            float length = 0;
            float visible = 0;
            for (int i = start; i < end; i++) {
                length += paragraph.advance(i);
                visible = Character.isWhitespace(text.charAt(i)) ? visible : length;
            }
            if (filled + visible > width && start > begun) {
                lines.add(paragraph.line(begun, start));
                begun = start;
                filled = 0;
            }
            if (visible > width) {
                begun = cut(paragraph, begun, end, width, lines);
                length = length(paragraph, begun, end);
            }
            filled += length;
        }
        if (begun < text.length() || lines.isEmpty()) {
            lines.add(paragraph.line(begun, text.length()));
        }
        return lines;
    }

    /** Breaks a word that is longer than a line where the line is full; answers where its last line begins. */
    private static int cut(Paragraph paragraph, int from, int to, float width, List<Line> lines) {
        int begun = from;
        float filled = 0;
        for (int i = from; i < to; ) {
            int next = i + Character.charCount(paragraph.text().codePointAt(i));
            float letter = paragraph.advance(i);
            if (filled + letter > width
                    && i > begun
                    && !paragraph.text().substring(i, to).isBlank()) {
                lines.add(paragraph.line(begun, i));
                begun = i;
                filled = 0;
            }
            filled += letter;
            i = next;
        }
        return begun;
    }

    private static float length(Paragraph paragraph, int from, int to) {
        float length = 0;
        for (int i = from; i < to; i++) {
            length += paragraph.advance(i);
        }
        return length;
    }
}
