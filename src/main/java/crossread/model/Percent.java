package crossread.model;

/** Scores as a reader is told them. */
public final class Percent {
    private static final int NEARLY = 99;

    private Percent() {}

    /** The score in whole percent, 0 to 100; 100 is kept for what is certain, as a link the reader drew. */
    public static int of(double score) {
        return score >= 1 ? 100 : Math.min(NEARLY, (int) Math.round(100 * score));
    }
}
