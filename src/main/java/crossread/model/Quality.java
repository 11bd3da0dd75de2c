package crossread.model;

import java.util.Optional;

/**
 * How good the program was on a comparison, as far as its reader said. What the reader looked at without a word is not
 * counted as right.
 *
 * @param shownLinks pairs of sentences that the program called the same, those too that were cut
 * @param cut of them, those the reader cut
 * @param pinned of them, those the reader pinned
 * @param linked pairs that the program missed and the reader linked
 * @param shownFacts facts as the program had them
 * @param struck mentions the reader said are no fact
 * @param renamed facts the reader said are of another kind
 * @param seen facts the reader wrote a note on or labelled, and left as they are
 * @param joined facts the program took for two and the reader joined
 * @param split mentions the program joined with others and the reader split off
 */
public record Quality(
        int shownLinks,
        int cut,
        int pinned,
        int linked,
        int shownFacts,
        int struck,
        int renamed,
        int seen,
        int joined,
        int split) {

    /** Fewer judged than this give counts and no rate: at 10 the interval still spans half of all rates. */
    public static final int ENOUGH = 10;

    /**
     * A share with the interval it lies in, all 0 to 1.
     *
     * @param part how many of {@code whole}
     * @param whole how many were judged
     * @param low the lower end of the 95 % interval
     * @param high its upper end
     */
    public record Rate(int part, int whole, double low, double high) {
        /** Of the normal distribution, for 95 %. */
        private static final double Z = 1.959964;

        /**
         * With the score interval of E. B. Wilson, Probable inference, the law of succession, and statistical inference, J.
         * Am. Stat. Assoc. 22 (1927), 209-212: it holds for few and for shares near 0 and 1, where the usual one fails.
         */
        public static Rate of(int part, int whole) {
            double share = (double) part / whole;
            double square = Z * Z / whole;
            double centre = (share + square / 2) / (1 + square);
            double half = Z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole)) / (1 + square);
            return new Rate(part, whole, Math.max(0, centre - half), Math.min(1, centre + half));
        }

        public double share() {
            return (double) part / whole;
        }
    }

    /** Whether the reader set anything right or said of anything that it is. */
    public boolean isEmpty() {
        return cut + pinned + linked + struck + renamed + joined + split == 0;
    }

    /** Of the pairs the reader judged, those that are right; empty where too few were. */
    public Optional<Rate> linkPrecision() {
        return rate(pinned, pinned + cut);
    }

    /** Of the pairs the reader vouches for, those the program had found; empty where there are too few. */
    public Optional<Rate> linkRecall() {
        return rate(pinned, pinned + linked);
    }

    /** Of the facts the reader judged, those that are right; empty where too few were. */
    public Optional<Rate> factPrecision() {
        return rate(seen, seen + struck + renamed);
    }

    private static Optional<Rate> rate(int part, int whole) {
        return whole < ENOUGH ? Optional.empty() : Optional.of(Rate.of(part, whole));
    }
}
