package crossread.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs as one text: how far each letter leads, which way it runs, and what of it stands on a line. */
final class Paragraph {
    private final Fonts fonts;
    private final List<Run> runs;
    private final String text;
    /** Where each run begins in the text, and where the last ends. */
    private final int[] starts;

    private final float[] advances;
    private final Optional<Bidi> order;

    /** @param runs of letters that {@code fonts} can write */
    Paragraph(Fonts fonts, List<Run> runs) {
        this.fonts = fonts;
        this.runs = runs;
        StringBuilder all = new StringBuilder();
        starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            all.append(runs.get(i).text());
            starts[i + 1] = all.length();
        }
        text = all.toString();
        char[] letters = text.toCharArray();
        order = Bidi.requiresBidi(letters, 0, letters.length)
                ? Optional.of(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
                : Optional.empty();
        advances = new float[letters.length];
        if (order.isPresent()) {
            pieces(0, text.length(), order.get()).forEach(piece -> piece.draw(advances));
        } else {
            measure();
        }
    }

    String text() {
        return text;
    }

    /** Whether any of it runs from the right. */
    boolean isMixed() {
        return order.isPresent();
    }

    /** Whether it begins at the right. */
    boolean isFromRight() {
        return order.isPresent() && !order.get().baseIsLeftToRight();
    }

    /** How far the letter at this place leads, in points; the second half of a letter leads nowhere. */
    float advance(int at) {
        return advances[at];
    }

    private void measure() {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            EmbeddedFace face = fonts.of(run.face());
            for (int at = starts[i]; at < starts[i + 1]; ) {
                int point = text.codePointAt(at);
                advances[at] = face.advance(point) * run.size();
                at += Character.charCount(point);
            }
        }
    }

    /** What stands between two places as a line; what is blank at its end is left out. */
    Line line(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String shown = text.substring(from, end);
        if (order.isEmpty() || end == from) {
            return new Line(shown, plain(from, end), false);
        }
        Bidi line = order.get().createLineBidi(from, end);
        List<Stretch> stretches = new ArrayList<>();
        float[] unused = new float[text.length()];
        for (Piece piece : visual(pieces(from, end, line))) {
            stretches.add(piece.draw(unused));
        }
        return new Line(shown, stretches, true);
    }

    /** Neighbours of one look are one stretch. */
    private List<Stretch> plain(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        int run = 0;
        for (int at = from; at < to; ) {
            while (starts[run + 1] <= at) {
                run++;
            }
            int last = run;
            while (starts[last + 1] < to && runs.get(last + 1).looksAs(runs.get(run))) {
                last++;
            }
            int end = Math.min(to, starts[last + 1]);
            float width = 0;
            for (int i = at; i < end; i++) {
                width += advances[i];
            }
            stretches.add(new Stretch(runs.get(run).with(text.substring(at, end)), width, Optional.empty()));
            run = last;
            at = end;
        }
        return stretches;
    }

    /** Letters of one look, face and direction, within the whole text. */
    private final class Piece {
        private final Run look;
        private final int from;
        private final int to;
        private final int level;

        Piece(Run look, int from, int to, int level) {
            this.look = look;
            this.from = from;
            this.to = to;
            this.level = level;
        }

        /** @param leads is given how far each letter leads, in points */
        Stretch draw(float[] leads) {
            Run run = look.with(text.substring(from, to));
            boolean fromRight = level % 2 == 1;
            if (!fromRight && !look.face().isShaped()) {
                String seen = run.text()
                        .codePoints()
                        .filter(point -> !Fonts.isGuide(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                for (int i = from; i < to; i++) {
                    int point = text.codePointAt(i);
                    leads[i] = Fonts.isGuide(point) ? 0 : fonts.of(look.face()).advance(point) * look.size();
                    i += Character.charCount(point) - 1;
                }
                return new Stretch(look.with(seen), fonts.width(seen, look.face(), look.size()), Optional.empty());
            }
            float[] ems = new float[text.length()];
            Glyphs glyphs = fonts.shaper().shape(text.toCharArray(), from, to, look.face(), fromRight, ems);
            for (int i = from; i < to; i++) {
                leads[i] = ems[i] * look.size();
            }
            return new Stretch(run, glyphs.width() * look.size(), Optional.of(glyphs));
        }
    }

    /** In the order in which they are read. */
    private List<Piece> pieces(int from, int to, Bidi levels) {
        List<Piece> pieces = new ArrayList<>();
        int run = 0;
        for (int at = from; at < to; ) {
            while (starts[run + 1] <= at) {
                run++;
            }
            Face wanted = runs.get(run).face();
            int level = levels.getLevelAt(at - from);
            Face face = fonts.of(text.codePointAt(at), wanted);
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < Math.min(to, starts[run + 1])
                    && levels.getLevelAt(end - from) == level
                    && (Fonts.isGuide(text.charAt(end)) || fonts.of(text.codePointAt(end), wanted) == face)) {
                end += Character.charCount(text.codePointAt(end));
            }
            pieces.add(new Piece(runs.get(run).in(face), at, end, level));
            at = end;
        }
        return pieces;
    }

    private static List<Piece> visual(List<Piece> pieces) {
        byte[] levels = new byte[pieces.size()];
        Piece[] order = pieces.toArray(Piece[]::new);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) order[i].level;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }
}
