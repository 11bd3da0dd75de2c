package crossread.align.score;

/**
 * For every line of an article what its partners in each article of a run amount to at first sight, and for every line of
 * the run what its partners in the article do.
 */
public final class Rivals {
    /** Odds of there being no partner at all: keeps the share of a single unlikely one from being all. */
    private static final double NONE = 0.1;

    private final int rows;
    private final double[] chances;
    private final double[] odds;
    private final double[] best;
    private final double[] chancesOfOther;
    private final double[] oddsOfOther;
    private final double[] bestOfOther;

    /**
     * @param rows lines of the article
     * @param articles of the run
     * @param columns lines of the run
     */
    public Rivals(int rows, int articles, int columns) {
        this.rows = rows;
        chances = new double[articles * rows];
        odds = new double[articles * rows];
        best = new double[articles * rows];
        chancesOfOther = new double[columns];
        oddsOfOther = new double[columns];
        bestOfOther = new double[columns];
    }

    /** The line in {@code row} may say the same as the one in {@code column}, of {@code article}; all counted from 0. */
    public void offer(int row, int article, int column, double chance) {
        int at = article * rows + row;
        double more = odds(chance);
        chances[at] += chance;
        odds[at] += more;
        best[at] = Math.max(best[at], chance);
        chancesOfOther[column] += chance;
        oddsOfOther[column] += more;
        bestOfOther[column] = Math.max(bestOfOther[column], chance);
    }

    /** How a pair with {@code chance} stands, once all pairs have been offered. */
    public Standing standing(int row, int article, int column, double chance) {
        int at = article * rows + row;
        double beside = Math.max(0, chances[at] - chance);
        double besideOther = Math.max(0, chancesOfOther[column] - chance);
        double all = Math.max(odds[at], oddsOfOther[column]);
        boolean mutual = chance >= best[at] && chance >= bestOfOther[column];
        return new Standing(
                Math.max(beside, besideOther), Math.min(beside, besideOther), odds(chance) / (all + NONE), mutual);
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }
}
