package crossread.align;

import java.util.Arrays;

/** For every line and every article, the best partner there. */
final class Best {
    private final int[][] partners;
    private final double[][] values;

    Best(int lines, int articles) {
        partners = new int[lines][articles];
        values = new double[lines][articles];
        for (int line = 0; line < lines; line++) {
            Arrays.fill(partners[line], -1);
            Arrays.fill(values[line], Double.NEGATIVE_INFINITY);
        }
    }

    /** Takes {@code partner} of {@code article} for the best of {@code line} if it is better, or as good and earlier. */
    void offer(int line, int article, int partner, double value) {
        double best = values[line][article];
        if (value > best || (value == best && partner < partners[line][article])) {
            values[line][article] = value;
            partners[line][article] = partner;
        }
    }

    /** The best partner of {@code line} in {@code article}; -1 where it has none. */
    int partner(int line, int article) {
        return partners[line][article];
    }

    /** How good that partner is; negative infinity where there is none. */
    double value(int line, int article) {
        return values[line][article];
    }
}
