/**
 * Joins mentions that state the same into drafts of facts, and says which articles state each.
 *
 * <p>Does not judge what is the same, and words nothing for the reader.
 */
package crossread.fact.judge.join;
