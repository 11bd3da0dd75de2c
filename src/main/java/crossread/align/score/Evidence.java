package crossread.align.score;

/**
 * What speaks for and against two lines saying the same: what they have in common, and what else there is in both
 * articles that could be meant.
 *
 * @param likeness what they have in common at first sight
 * @param closeness how few lines of the other article are nearer in meaning, for both: 2 where none is for either, falling
 *     to 0.5; 0 where the meaning was not measured
 * @param standing among their rivals
 * @param names weight of the names both mention, 1 for one that no other line has, 3 at most
 * @param around how many pairs of the lines next to both are expected to say the same
 * @param beside chance of the likelier pair of one of the two with the line before or after the other, 0 to 1
 */
public record Evidence(
        Likeness likeness, double closeness, Standing standing, double names, double around, double beside) {

    /** The same with names of a weight in common. */
    public Evidence with(double weight) {
        return new Evidence(likeness, closeness, standing, weight, around, beside);
    }
}
