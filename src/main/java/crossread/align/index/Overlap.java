package crossread.align.index;

import java.util.Arrays;

/**
 * An inverted index that tells, for one line, the sum over the common terms of both lines' weights for every line of a
 * run of others. Of floats: a row over a thousand lines stays in the cache nearest to the processor. Safe for use by
 * several threads.
 */
public final class Overlap {
    /**
     * A term in more than one of so many lines is gone through line by line, those without it too: the processor does
     * eight in a row at once, and places here and there one by one.
     */
    private static final int SPARSE = 16;

    private final Terms terms;
    private final float[][] weights;
    /** By term, where its lines begin. */
    private final int[] starts;
    /** By term, the lines that have it, ascending. */
    private final int[] lines;

    private final float[] values;
    /** By term: its number among the frequent ones; -1 where it is none. */
    private final int[] frequency;

    private final int frequent;

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
        frequency = new int[terms.size()];
        int count = 0;
        for (int term = 0; term < terms.size(); term++) {
            boolean is = (long) (starts[term + 1] - starts[term]) * SPARSE >= terms.lines();
            frequency[term] = is ? count++ : -1;
        }
        frequent = count;
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
        return new Overlap(terms, LineWeights.ofUnitLength(terms, terms::counts));
    }

    /** The cosine of two lines, each term counting its weight however often it stands there. */
    static Overlap setCosine(Terms terms) {
        return new Overlap(terms, LineWeights.ofUnitLength(terms, line -> LineWeights.ones(terms, line)));
    }

    /** The number of terms that both lines have. */
    static Overlap count(Terms terms) {
        return new Overlap(terms, LineWeights.of(terms, line -> LineWeights.ones(terms, line)));
    }

    /** Room for what one line after the other has in common with the lines from {@code start} on and before {@code end}. */
    public Row row(int start, int end) {
        return new Row(start, end);
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

    /** What one line after the other has in common with the lines of a run. Of use to one thread. */
    public final class Row {
        private final int start;
        private final int end;
        private final float[] values;
        /** By number of a frequent term: what it is worth in each line of the run, once it was asked for. */
        private final float[][] full = new float[frequent][];

        /** By term: behind the place where its lines of the run begin; 0 where nobody asked for it. */
        private final int[] begins = new int[terms.size()];

        private Row(int start, int end) {
            this.start = start;
            this.end = end;
            values = new float[end - start];
        }

        /** By line of the run, counted from its first; to be read until the next is asked for. */
        public float[] of(int line) {
            Arrays.fill(values, 0);
            int[] own = terms.of(line);
            float[] weight = weights[line];
            for (int i = 0; i < own.length; i++) {
                int term = own[i];
                if (frequency[term] >= 0) {
                    add(full(term), weight[i]);
                } else if (starts[term + 1] - starts[term] > 1) {
                    add(term, weight[i]);
                }
            }
            return values;
        }

        private void add(int term, float weight) {
            if (begins[term] == 0) {
                begins[term] = first(term, start) + 1;
            }
            int last = starts[term + 1];
            for (int at = begins[term] - 1; at < last && lines[at] < end; at++) {
                values[lines[at] - start] += weight * Overlap.this.values[at];
            }
        }

        /** Nothing is added where the term is not, so that the sum is the same to the last bit. */
        private void add(float[] worth, float weight) {
            for (int at = 0; at < values.length; at++) {
                values[at] += weight * worth[at];
            }
        }

        private float[] full(int term) {
            float[] worth = full[frequency[term]];
            if (worth == null) {
                worth = new float[values.length];
                int last = starts[term + 1];
                for (int at = first(term, start); at < last && lines[at] < end; at++) {
                    worth[lines[at] - start] = Overlap.this.values[at];
                }
                full[frequency[term]] = worth;
            }
            return worth;
        }
    }
}
