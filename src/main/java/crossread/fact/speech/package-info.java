/**
 * Finds quotations and claims, and who says what.
 *
 * <p>Does not compare them.
 */
package crossread.fact.speech;
