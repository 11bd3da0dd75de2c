package crossread.align;

import crossread.model.MeaningVectors;
import crossread.model.SentenceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The meanings of the lines of a story, and how near they are to each other. */
final class Meanings {
    /** Lines compared in one go with all others, so that a column is fetched once for all of them. */
    private static final int AT_A_TIME = 4;

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
    boolean isEmpty() {
        return columns.length == 0;
    }

    /** Whether it is known how near the two lines are. */
    boolean know(int line, int other) {
        return measured[line] && measured[other];
    }

    /** Room for {@link #cosines} with {@code size} lines. */
    float[][] rows(int size) {
        return new float[AT_A_TIME][isEmpty() ? 0 : size];
    }

    /**
     * The cosine of {@code line} and the ones after it, a row each, with every line from {@code start} on and before
     * {@code end}, at that line's place in the row counted from {@code start}.
     *
     * @return for how many lines, from {@code line} on, the rows hold now
     */
    int cosines(int line, float[][] rows, int start, int end) {
        int count = Math.min(rows.length, measured.length - line);
        for (float[] row : rows) {
            Arrays.fill(row, 0);
        }
        for (float[] column : columns) {
            for (int i = 0; i < count; i++) {
                addTo(rows[i], column, column[line + i], start, end - start);
            }
        }
        return count;
    }

    private static void addTo(float[] row, float[] column, float factor, int start, int length) {
        for (int at = 0; at < length; at++) {
            row[at] += factor * column[start + at];
        }
    }
}
