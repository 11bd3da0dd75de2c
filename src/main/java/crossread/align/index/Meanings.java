package crossread.align.index;

import crossread.model.article.SentenceRef;
import crossread.model.link.MeaningVectors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The meanings of the lines of a story, and how near they are to each other. */
public final class Meanings {
    /** Lines compared in one go with all others, so that a column is fetched once for all of them. */
    private static final int AT_A_TIME = 4;
    /** Dimensions added up in one go. */
    private static final int TOGETHER = 4;

    private final boolean[] measured;
    /** By dimension, then line: the sum over all lines is one straight run that the processor does eight at a time. */
    private final float[][] columns;

    private Meanings(boolean[] measured, float[][] columns) {
        this.measured = measured;
        this.columns = columns;
    }

    static Meanings of(List<Line> lines, MeaningVectors meaning) {
        Map<SentenceRef, float[]> vectors = meaning.vectors();
        int dimension = vectors.values().stream().mapToInt(v -> v.length).max().orElse(0);
        boolean[] measured = new boolean[lines.size()];
        float[][] columns = new float[dimension][lines.size()];
        for (Line line : lines) {
            float[] vector = vectors.get(line.refs().getFirst());
            measured[line.index()] = vector != null;
            for (int i = 0; vector != null && i < vector.length; i++) {
                columns[i][line.index()] = vector[i];
            }
        }
        return new Meanings(measured, columns);
    }

    /** Whether any line was measured. */
    public boolean isEmpty() {
        return columns.length == 0;
    }

    /** Whether it is known how near the two lines are. */
    public boolean know(int line, int other) {
        return measured[line] && measured[other];
    }

    /** Room for {@link #cosines}. */
    public float[][] rows() {
        return new float[AT_A_TIME][isEmpty() ? 0 : measured.length];
    }

    /**
     * The cosine of {@code line} and the ones after it, a row each, with every line from {@code start} on and before
     * {@code end}, at that line's place in the row.
     *
     * @return for how many lines, from {@code line} on, the rows hold now
     */
    public int cosines(int line, float[][] rows, int start, int end) {
        int count = Math.min(rows.length, measured.length - line);
        for (float[] row : rows) {
            Arrays.fill(row, start, end, 0);
        }
        int at = 0;
        for (; at + TOGETHER <= columns.length; at += TOGETHER) {
            for (int i = 0; i < count; i++) {
                addTo(rows[i], at, line + i, start, end);
            }
        }
        for (; at < columns.length; at++) {
            for (int i = 0; i < count; i++) {
                addTo(rows[i], columns[at], columns[at][line + i], start, end);
            }
        }
        return count;
    }

    /** Four dimensions in one go, in their order: a row is fetched and put back once for all four. */
    private void addTo(float[] row, int first, int line, int start, int end) {
        float[] one = columns[first];
        float[] two = columns[first + 1];
        float[] three = columns[first + 2];
        float[] four = columns[first + 3];
        float ofOne = one[line];
        float ofTwo = two[line];
        float ofThree = three[line];
        float ofFour = four[line];
        // All at the same place: with places of its own for the row the processor would do one at a time.
        for (int at = start; at < end; at++) {
            row[at] = row[at] + ofOne * one[at] + ofTwo * two[at] + ofThree * three[at] + ofFour * four[at];
        }
    }

    private static void addTo(float[] row, float[] column, float factor, int start, int end) {
        for (int at = start; at < end; at++) {
            row[at] += factor * column[at];
        }
    }
}
