package crossread.align.score;

/**
 * The logarithm of one more than a number: the second of a kind says less than the first. Asked for every pair of lines, so
 * that of counts is looked up; {@link Math#log1p} takes three times as long as {@link Math#log}.
 */
public final class Growth {
    private static final long ONE = Double.doubleToRawLongBits(1);
    /** The natural logarithm of 2 for every bit of the fraction. */
    private static final double OF_A_BIT = Math.log(2) / (1L << 52);

    private static final double ROUNDING = 1e-9;
    /** The highest that ln(1 + x) - x ln 2 comes to between 0 and 1 is .05966. */
    private static final double BEND = 0.0597;

    private static final double[] OF_COUNTS = new double[64];

    static {
        for (int count = 0; count < OF_COUNTS.length; count++) {
            OF_COUNTS[count] = Math.log(count + 1.0);
        }
    }

    private Growth() {}

    public static double of(int count) {
        return count < OF_COUNTS.length ? OF_COUNTS[count] : Math.log(count + 1.0);
    }

    public static double of(double number) {
        return Math.log(number + 1);
    }

    /**
     * No more than {@link #of(double)}, {@value #BEND} less at the most: the bits of a double, read as a whole number, are
     * its logarithm to base 2 with straight lines from one power to the next, and a logarithm bends above them.
     *
     * @param number 0 or more
     */
    public static double least(double number) {
        return (Double.doubleToRawLongBits(number + 1) - ONE) * OF_A_BIT - ROUNDING;
    }

    /** No less than {@link #of(double)}, {@value #BEND} more at the most. */
    public static double most(double number) {
        return least(number) + BEND;
    }
}
