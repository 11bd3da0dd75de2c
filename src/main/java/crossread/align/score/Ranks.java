package crossread.align.score;

import java.util.Arrays;

/** For every one of a number of lines, how many partners are more alike to it than a given one; three count as many. */
public final class Ranks {
    /** Ranks from here on are not told apart. */
    static final int MANY = 3;

    /** By line, then place: the highest values, falling. */
    private final double[] highest;

    public Ranks(int lines) {
        highest = new double[MANY * lines];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    }

    /** A partner is alike to {@code line} by {@code value}. */
    public void offer(int line, double value) {
        double left = value;
        for (int at = MANY * line; at < MANY * line + MANY; at++) {
            double there = highest[at];
            if (left > there) {
                highest[at] = left;
                left = there;
            }
        }
    }

    /** How many partners are more alike to {@code line} than by {@code value}, 0 to {@link #MANY}. */
    public int of(int line, double value) {
        int rank = 0;
        while (rank < MANY && highest[MANY * line + rank] > value) {
            rank++;
        }
        return rank;
    }
}
