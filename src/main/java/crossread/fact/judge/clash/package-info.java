/**
 * Finds mentions of two articles that stand in one another's place and differ: figures, days, names and claims, each in a contest of
 * its own.
 *
 * <p>Does not judge which of the two is right, and does not compare quotations.
 */
package crossread.fact.judge.clash;
