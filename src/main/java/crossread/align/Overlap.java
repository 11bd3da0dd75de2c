package crossread.align;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * An inverted index that tells, for one line, the sum over the common terms of both lines' weights for every line of a
 * run of others. Of floats: a row over a thousand lines stays in the cache nearest to the processor. Safe for use by
 * several threads.
 */
final class Overlap {
    private final Terms terms;
    private final float[][] weights;
    /** By term, where its lines begin. */
    private final int[] starts;
    /** By term, the lines that have it, ascending. */
    private final int[] lines;

    private final float[] values;

    /** @param weights of the terms of each line */
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
        lines = new int[starts[terms.size()]];
        values = new float[starts[terms.size()]];
        int[] ends = starts.clone();
        for (int line = 0; line < terms.lines(); line++) {
            int[] own = terms.of(line);
            for (int i = 0; i < own.length; i++) {
                int at = ends[own[i]]++;
                lines[at] = line;
                values[at] = weights[line][i];
            }
        }
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

    /**
     * Adds what {@code line} has in common with each line from {@code start} on and before {@code end} to that line's place
     * in {@code row}, the first of which is that of {@code start}.
     */
    void addTo(float[] row, int line, int start, int end) {
        int[] own = terms.of(line);
        for (int i = 0; i < own.length; i++) {
            float weight = weights[line][i];
            int last = starts[own[i] + 1];
            for (int at = first(own[i], start); at < last && lines[at] < end; at++) {
                row[lines[at] - start] += weight * values[at];
            }
        }
    }

    /** Adds {@code weight} to the place in {@code row} of each line that has {@code term}; places as above. */
    void addTo(double[] row, int term, double weight, int start, int end) {
        int last = starts[term + 1];
        for (int at = first(term, start); at < last && lines[at] < end; at++) {
            row[lines[at] - start] += weight;
        }
    }

    /** Where the lines from {@code start} on begin among those that have {@code term}. */
    private int first(int term, int start) {
        int low = starts[term];
        int high = starts[term + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
