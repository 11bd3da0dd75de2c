package crossread.align.pair;

import java.util.Arrays;

/** For every line and every article, the best partner there. */
public final class Best {
    /** By article, then line: the search goes through the lines of one article after the other. */
    private final int[][] partners;

    private final double[][] values;

    public Best(int lines, int articles) {
        partners = new int[articles][lines];
        values = new double[articles][lines];
        for (int article = 0; article < articles; article++) {
            Arrays.fill(partners[article], -1);
            Arrays.fill(values[article], Double.NEGATIVE_INFINITY);
        }
    }

    /** Takes {@code partner} of {@code article} for the best of {@code line} if it is better, or as good and earlier. */
    public void offer(int line, int article, int partner, double value) {
        double best = values[article][line];
        if (value > best || (value == best && partner < partners[article][line])) {
            values[article][line] = value;
            partners[article][line] = partner;
        }
    }

    /** The best partner of {@code line} in {@code article}; -1 where it has none. */
    public int partner(int line, int article) {
        return partners[article][line];
    }

    /** How good that partner is; negative infinity where there is none. */
    public double value(int line, int article) {
        return values[article][line];
    }
}
