package crossread.align;

/**
 * A pair of lines worth a second look.
 *
 * @param to index of the second line; the first is known by where this stands
 * @param likeness at first sight
 * @param chance that the two say the same at first sight, above 0 and below 1
 */
record Candidate(int to, Likeness likeness, double chance) {}
