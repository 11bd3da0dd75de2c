package crossread.align;

/**
 * What speaks for two sentences saying the same, in their words alone.
 *
 * @param pieces cosine of their four-letter pieces, 0 to 1
 * @param stems weight of the stems both have, as a share of all their stems, 0 to 1
 * @param figures how many figures both have
 * @param mutual whether neither has a better partner in the other's article
 */
record Evidence(double pieces, double stems, int figures, boolean mutual) {}
