package crossread.align;

import java.util.Arrays;

/** For every line and every article, how many lines there are more alike to it than a given one; three count as many. */
final class Ranks {
    /** Ranks from here on are not told apart. */
    static final int MANY = 3;

    /** By place, article and line: the highest values, falling. */
    private final double[][][] highest;

    Ranks(int lines, int articles) {
        highest = new double[MANY][articles][lines];
        for (double[][] place : highest) {
            for (double[] values : place) {
                Arrays.fill(values, Double.NEGATIVE_INFINITY);
            }
        }
    }

    /** A line of {@code article} is alike to {@code line} by {@code value}. */
    void offer(int line, int article, double value) {
        double left = value;
        for (double[][] place : highest) {
            double there = place[article][line];
            if (left > there) {
                place[article][line] = left;
                left = there;
            }
        }
    }

    /** How many lines of {@code article} are more alike to {@code line} than by {@code value}, 0 to {@link #MANY}. */
    int of(int line, int article, double value) {
        int rank = 0;
        while (rank < MANY && highest[rank][article][line] > value) {
            rank++;
        }
        return rank;
    }
}
