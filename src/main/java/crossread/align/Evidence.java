package crossread.align;

/**
 * What speaks for two sentences saying the same, in their words alone.
 *
 * @param pieces cosine of their four-letter pieces, 0 to 1
 * @param stems weight of the stems both have, as a share of all their stems, 0 to 1
 * @param common how many stems both have
 * @param figures how many figures both have
 * @param rank how many sentences of the second's article are more alike to the first, 0 to {@link Ranks#MANY}
 * @param rankBack how many sentences of the first's article are more alike to the second
 */
record Evidence(double pieces, double stems, int common, int figures, int rank, int rankBack) {

    /** 2 where neither has a better partner, falling to 0.5; the same from both sides. */
    double closeness() {
        return 1.0 / (1 + rank) + 1.0 / (1 + rankBack);
    }
}
