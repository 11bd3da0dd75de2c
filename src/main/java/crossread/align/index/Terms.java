package crossread.align.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a {@link Corpus} are made of - stems, or pieces of words - as numbers, with the weight of each:
 * {@code ln((n + 1) / (df + 0.5))} over the n lines at hand, df of which have the term. The weights must come from the
 * story itself: that is what silences the words every article on it uses.
 */
public final class Terms {
    private final int[][] sequences;
    private final int[][] ofLine;
    private final double[][] counts;
    private final double[] weights;

    private Terms(int[][] sequences, int size) {
        this.sequences = sequences;
        ofLine = new int[sequences.length][];
        counts = new double[sequences.length][];
        weights = new double[size];
        for (int line = 0; line < sequences.length; line++) {
            count(line);
        }
        for (int term = 0; term < size; term++) {
            weights[term] = Math.log((sequences.length + 1) / (weights[term] + 0.5));
        }
    }

    private void count(int line) {
        int[] sorted = sequences[line].clone();
        Arrays.sort(sorted);
        int[] distinct = new int[sorted.length];
        double[] often = new double[sorted.length];
        int last = -1;
        for (int term : sorted) {
            if (last < 0 || distinct[last] != term) {
                distinct[++last] = term;
                weights[term]++;
            }
            often[last]++;
        }
        ofLine[line] = Arrays.copyOf(distinct, last + 1);
        counts[line] = Arrays.copyOf(often, last + 1);
    }

    /** Terms from one list of words a line, repeats included. */
    static Terms ofWords(List<List<String>> words) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] sequences = new int[words.size()][];
        for (int line = 0; line < sequences.length; line++) {
            int[] sequence = new int[words.get(line).size()];
            int at = 0;
            for (String word : words.get(line)) {
                Integer known = numbers.putIfAbsent(word, numbers.size());
                sequence[at++] = known == null ? numbers.size() - 1 : known;
            }
            sequences[line] = sequence;
        }
        return new Terms(sequences, numbers.size());
    }

    /** Terms from packed pieces of words; there are too many of them for a map of objects. */
    static Terms ofPieces(long[][] pieces) {
        PieceNumbers numbers = new PieceNumbers(pieces);
        int[][] sequences = new int[pieces.length][];
        for (int line = 0; line < sequences.length; line++) {
            int[] sequence = new int[pieces[line].length];
            for (int i = 0; i < sequence.length; i++) {
                sequence[i] = numbers.of(pieces[line][i]);
            }
            sequences[line] = sequence;
        }
        return new Terms(sequences, numbers.size());
    }

    public int lines() {
        return ofLine.length;
    }

    /** How many different terms there are. */
    public int size() {
        return weights.length;
    }

    /** The terms of a line as they stand there, repeats included. */
    int[] sequence(int line) {
        return sequences[line];
    }

    /** The distinct terms of a line, ascending. */
    public int[] of(int line) {
        return ofLine[line];
    }

    /** How often each term of {@link #of(int)} stands in the line. */
    double[] counts(int line) {
        return counts[line];
    }

    public double weightOf(int term) {
        return weights[term];
    }

    /** The sum of the weights of a line's terms. */
    public double weight(int line) {
        double sum = 0;
        for (int term : ofLine[line]) {
            sum += weights[term];
        }
        return sum;
    }
}
