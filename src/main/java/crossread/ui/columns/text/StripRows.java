package crossread.ui.columns.text;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a column's sentences out on a strip so many pixels high: as thick as they are long, each with its strongest mark. */
public final class StripRows {
    /** A mark is at least so thick, in pixels, however long the text is. */
    private static final int LEAST = 3;
    /** From this thickness on a pixel is left free between sentences. */
    private static final int PARTED = 4;

    private static final int NOTHING = -1;
    /** From the strongest to the weakest. */
    private static final List<MarkSpan.Look> LOOKS = List.of(MarkSpan.Look.values());

    private static final int PLAIN = LOOKS.size();

    private final ColumnText text;
    private final StripScale scale;
    private int[] ground = new int[0];

    public StripRows(ColumnText text, StripScale scale) {
        this.text = text;
        this.scale = scale;
    }

    /**
     * A run of pixels.
     *
     * @param look of the mark; empty where nothing is marked
     */
    public record Row(Optional<MarkSpan.Look> look, int from, int to) {}

    /** From the top to the bottom, none overlapping another. */
    public List<Row> rows(List<MarkSpan> marks, int height) {
        int[] looks = ground(Math.max(0, height)).clone();
        // The weaker first, so that a clash is never hidden by what stands beside it.
        for (int look = PLAIN - 1; look >= 0; look--) {
            for (MarkSpan mark : marks) {
                if (mark.look() == LOOKS.get(look)) {
                    marked(looks, mark);
                }
            }
        }
        return runs(looks);
    }

    /** The sentences without their marks; other marks on the same text leave them as they are. */
    private int[] ground(int height) {
        if (ground.length != height) {
            ground = new int[height];
            java.util.Arrays.fill(ground, NOTHING);
            for (Optional<Span> each : text.sentences()) {
                each.ifPresent(span -> plain(ground, span));
            }
        }
        return ground;
    }

    private void plain(int[] looks, Span span) {
        int from = (int) Math.round(scale.at(span.start()) * looks.length);
        int to = (int) Math.round(scale.at(span.end()) * looks.length);
        int end = to - from >= PARTED ? to - 1 : to;
        for (int y = from; y < end && y < looks.length; y++) {
            looks[y] = PLAIN;
        }
    }

    /** The whole sentence takes the look of its mark, as a reader looks for the sentence. */
    private void marked(int[] looks, MarkSpan mark) {
        Span span = text.sentenceAt(mark.span().start()).stream()
                .mapToObj(sentence -> text.sentence(sentence).orElseThrow())
                .findFirst()
                .orElse(mark.span());
        int from = (int) Math.round(scale.at(span.start()) * looks.length);
        int to = (int) Math.round(scale.at(span.end()) * looks.length);
        int end = Math.max(to - from >= PARTED ? to - 1 : to, from + LEAST);
        for (int y = Math.min(from, looks.length - LEAST); y < end && y < looks.length; y++) {
            if (y >= 0) {
                looks[y] = LOOKS.indexOf(mark.look());
            }
        }
    }

    private static List<Row> runs(int[] looks) {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int y = 1; y <= looks.length; y++) {
            if (y == looks.length || looks[y] != looks[from]) {
                if (looks[from] != NOTHING) {
                    rows.add(new Row(
                            looks[from] == PLAIN ? Optional.empty() : Optional.of(LOOKS.get(looks[from])), from, y));
                }
                from = y;
            }
        }
        return rows;
    }
}
