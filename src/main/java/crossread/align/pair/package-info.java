/**
 * Finds the pairs of sentences that may say the same, from all pairs of all articles, in two looks and within a budget of time.
 *
 * <p>Does not join pairs into statements.
 */
package crossread.align.pair;
