package crossread.align;

/**
 * The logarithm of one more than a number: the second of a kind says less than the first. Asked for every pair of lines, so
 * that of counts is looked up; {@link Math#log1p} takes three times as long as {@link Math#log}.
 */
final class Growth {
    private static final double[] OF_COUNTS = new double[64];

    static {
        for (int count = 0; count < OF_COUNTS.length; count++) {
            OF_COUNTS[count] = Math.log(count + 1.0);
        }
    }

    private Growth() {}

    static double of(int count) {
        return count < OF_COUNTS.length ? OF_COUNTS[count] : Math.log(count + 1.0);
    }

    static double of(double number) {
        return Math.log(number + 1);
    }
}
