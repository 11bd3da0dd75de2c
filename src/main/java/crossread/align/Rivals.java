package crossread.align;

/** For every line and every article, what its partners there amount to at first sight. */
final class Rivals {
    /** Odds of there being no partner at all: keeps the share of a single unlikely one from being all. */
    private static final double NONE = 0.1;

    /** By article, then line: the search goes through the lines of one article after the other. */
    private final double[][] chances;

    private final double[][] odds;
    private final double[][] best;

    Rivals(int lines, int articles) {
        chances = new double[articles][lines];
        odds = new double[articles][lines];
        best = new double[articles][lines];
    }

    /** {@code line} may say the same as one more line of {@code article}. */
    void offer(int line, int article, double chance) {
        chances[article][line] += chance;
        odds[article][line] += odds(chance);
        best[article][line] = Math.max(best[article][line], chance);
    }

    /** How a pair with {@code chance} stands, once all pairs have been offered. */
    Standing standing(int line, int article, int other, int otherArticle, double chance) {
        double beside = Math.max(0, chances[otherArticle][line] - chance);
        double besideOther = Math.max(0, chances[article][other] - chance);
        double all = Math.max(odds[otherArticle][line], odds[article][other]);
        boolean mutual = chance >= best[otherArticle][line] && chance >= best[article][other];
        return new Standing(
                Math.max(beside, besideOther), Math.min(beside, besideOther), odds(chance) / (all + NONE), mutual);
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }
}
