package crossread.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks runs into lines where the language allows it. */
final class LineBreaker {
    private final Fonts fonts;
    /** One for all paragraphs: the platform keeps its own only as long as memory is plenty, and then reads its tables again. */
    private final BreakIterator breaks;

    LineBreaker(Fonts fonts, Locale locale) {
        this.fonts = fonts;
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    /** @param width of a line, in points */
    List<Line> lines(List<Run> runs, float width) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        breaks.setText(all.toString());
        List<Line> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        float filled = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (List<Run> word : words(slice(runs, start, end), width)) {
                float length = width(word);
                float visible = length - trailingSpace(word);
                if (filled + visible > width && !line.isEmpty()) {
                    lines.add(new Line(trimmed(line)));
                    line = new ArrayList<>();
                    filled = 0;
                }
                line.addAll(word);
                filled += length;
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(new Line(trimmed(line)));
        }
        return lines;
    }

    /** The word whole, or cut where it is longer than a line. */
    private List<List<Run>> words(List<Run> word, float width) {
        if (width(word) - trailingSpace(word) <= width) {
            return List.of(word);
        }
        List<List<Run>> cut = new ArrayList<>();
        for (Run run : word) {
            int start = 0;
            float filled = 0;
            for (int i = 0; i < run.text().length(); ) {
                int next = i + Character.charCount(run.text().codePointAt(i));
                float letter = fonts.width(run.text().substring(i, next), run.face(), run.size());
                if (filled + letter > width && i > start) {
                    cut.add(List.of(run.with(run.text().substring(start, i))));
                    start = i;
                    filled = 0;
                }
                filled += letter;
                i = next;
            }
            cut.add(List.of(run.with(run.text().substring(start))));
        }
        return cut;
    }

    private static List<Run> slice(List<Run> runs, int start, int end) {
        List<Run> slice = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + run.text().length());
            if (from < to) {
                slice.add(run.with(run.text().substring(from - at, to - at)));
            }
            at += run.text().length();
        }
        return slice;
    }

    float width(List<Run> runs) {
        float width = 0;
        for (Run run : runs) {
            width += fonts.width(run.text(), run.face(), run.size());
        }
        return width;
    }

    private float trailingSpace(List<Run> word) {
        Run last = word.getLast();
        String text = last.text();
        return fonts.width(text.substring(text.stripTrailing().length()), last.face(), last.size());
    }

    /** Neighbours of one look are one run; what is blank at the end of a line is left out. */
    private static List<Run> trimmed(List<Run> line) {
        List<Run> joined = new ArrayList<>();
        for (Run run : line) {
            if (!joined.isEmpty() && joined.getLast().with("").equals(run.with(""))) {
                joined.add(run.with(joined.removeLast().text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        if (!joined.isEmpty()) {
            Run last = joined.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                joined.add(last.with(text));
            }
        }
        return joined;
    }
}
