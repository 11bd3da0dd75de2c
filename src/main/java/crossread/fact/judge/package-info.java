/**
 * Joins mentions of all articles into facts and judges which articles state each: only, shared, differs, uncertain.
 *
 * <p>Does not find mentions, and does not decide which sentences say the same.
 */
package crossread.fact.judge;
