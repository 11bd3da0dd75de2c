package crossread.align.index;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What each term of a line is worth when the line is held against others: worked out exactly, kept as floats. */
final class LineWeights {
    private LineWeights() {}

    /**
     * So that the sum over common terms of the products of both lines' weights is their cosine.
     *
     * @param counts of a line's terms, to be multiplied by what each weighs in the story
     */
    static float[][] ofUnitLength(Terms terms, IntFunction<double[]> counts) {
        return of(terms, line -> {
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

    /** One for each term of a line, however often it stands there. */
    static double[] ones(Terms terms, int line) {
        double[] ones = new double[terms.of(line).length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The weights of all lines. */
    static float[][] of(Terms terms, IntFunction<double[]> weights) {
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
}
