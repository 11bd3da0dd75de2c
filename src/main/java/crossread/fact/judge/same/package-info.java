/**
 * When two mentions state the same, and where an article states it though nothing was found there: a rule for each sort of value.
 *
 * <p>Does not join more than two, and does not say which values clash.
 */
package crossread.fact.judge.same;
