package crossread.align;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * An inverted index that tells, for one line, the sum over the common terms of both lines' weights for every other line
 * in it. It grows from the last article to the first, so each pair is met once. Of floats: a row over five thousand lines
 * stays in the cache nearest to the processor.
 */
final class Overlap {
    private final Terms terms;
    private final float[][] weights;
    private final int[] starts;
    private final int[] ends;
    private final int[] lines;
    private final float[] values;

    /**
     * Room for every line; none is in it yet.
     *
     * @param weights of the terms of each line
     */
    private Overlap(Terms terms, float[][] weights) {
        this.terms = terms;
        this.weights = weights;
        starts = new int[terms.size() + 1];
        for (int line = 0; line < terms.lines(); line++) {
            for (int term : terms.of(line)) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < terms.size(); term++) {
            starts[term + 1] += starts[term];
        }
        ends = starts.clone();
        lines = new int[starts[terms.size()]];
        values = new float[starts[terms.size()]];
    }

    /** The cosine of two lines, each term counting as often as it stands there times its weight. */
    static Overlap cosine(Terms terms) {
        return new Overlap(terms, unit(terms, terms::counts));
    }

    /** The cosine of two lines, each term counting its weight however often it stands there. */
    static Overlap setCosine(Terms terms) {
        return new Overlap(terms, unit(terms, line -> ones(terms.of(line).length)));
    }

    /** The number of terms that both lines have. */
    static Overlap count(Terms terms) {
        return new Overlap(terms, each(terms, line -> ones(terms.of(line).length)));
    }

    private static float[][] unit(Terms terms, IntFunction<double[]> counts) {
        return each(terms, line -> {
            double[] unit = counts.apply(line).clone();
            double squares = 0;
            for (int i = 0; i < unit.length; i++) {
                unit[i] *= terms.weightOf(terms.of(line)[i]);
                squares += unit[i] * unit[i];
            }
            for (int i = 0; i < unit.length; i++) {
                unit[i] /= Math.sqrt(squares);
            }
            return unit;
        });
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[][] each(Terms terms, IntFunction<double[]> weights) {
        return IntStream.range(0, terms.lines())
                .mapToObj(line -> floats(weights.apply(line)))
                .toArray(float[][]::new);
    }

    private static float[] floats(double[] exact) {
        float[] floats = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            floats[i] = (float) exact[i];
        }
        return floats;
    }

    /** Takes a line in, so that it is met from now on. */
    void add(int line) {
        int[] own = terms.of(line);
        for (int i = 0; i < own.length; i++) {
            int at = ends[own[i]]++;
            lines[at] = line;
            values[at] = weights[line][i];
        }
    }

    /** Adds what {@code line} has in common with each line taken in so far to that line's place in {@code row}. */
    void addTo(float[] row, int line) {
        int[] own = terms.of(line);
        for (int i = 0; i < own.length; i++) {
            float weight = weights[line][i];
            int end = ends[own[i]];
            for (int at = starts[own[i]]; at < end; at++) {
                row[lines[at]] += weight * values[at];
            }
        }
    }
}
