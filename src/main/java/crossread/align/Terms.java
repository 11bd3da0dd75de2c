package crossread.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a {@link Corpus} are made of - stems, or pieces of words - as numbers, with the weight of each:
 * {@code ln((n + 1) / (df + 0.5))} over the n lines at hand, df of which have the term. The weights must come from the
 * story itself: that is what silences the words every article on it uses.
 */
final class Terms {
    private final int[][] ofLine;
    private final double[][] counts;
    private final double[] weights;

    private Terms(int[][] ofLine, double[][] counts, double[] weights) {
        this.ofLine = ofLine;
        this.counts = counts;
        this.weights = weights;
    }

    /** Terms from one list of keys a line, repeats included. */
    static <K> Terms of(List<List<K>> keys) {
        Map<K, Integer> numbers = new HashMap<>();
        int[][] ofLine = new int[keys.size()][];
        double[][] counts = new double[keys.size()][];
        for (int line = 0; line < keys.size(); line++) {
            int[] all = new int[keys.get(line).size()];
            int at = 0;
            for (K key : keys.get(line)) {
                Integer number = numbers.putIfAbsent(key, numbers.size());
                all[at++] = number == null ? numbers.size() - 1 : number;
            }
            Arrays.sort(all);
            ofLine[line] = Arrays.stream(all).distinct().toArray();
            counts[line] = new double[ofLine[line].length];
            int term = -1;
            for (int i = 0; i < all.length; i++) {
                term += i == 0 || all[i] != all[i - 1] ? 1 : 0;
                counts[line][term]++;
            }
        }
        return new Terms(ofLine, counts, weigh(ofLine, numbers.size()));
    }

    private static double[] weigh(int[][] ofLine, int terms) {
        double[] weights = new double[terms];
        for (int[] line : ofLine) {
            for (int term : line) {
                weights[term]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            weights[term] = Math.log((ofLine.length + 1) / (weights[term] + 0.5));
        }
        return weights;
    }

    int lines() {
        return ofLine.length;
    }

    /** How many different terms there are. */
    int size() {
        return weights.length;
    }

    /** The distinct terms of a line, ascending. */
    int[] of(int line) {
        return ofLine[line];
    }

    /** How often each term of {@link #of(int)} stands in the line. */
    double[] counts(int line) {
        return counts[line];
    }

    double weightOf(int term) {
        return weights[term];
    }

    /** The sum of the weights of a line's terms. */
    double weight(int line) {
        double sum = 0;
        for (int term : ofLine[line]) {
            sum += weights[term];
        }
        return sum;
    }
}
