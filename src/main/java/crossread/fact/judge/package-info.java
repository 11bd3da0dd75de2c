/**
 * Joins mentions of all articles into facts and judges which articles state each: only, shared, differs, uncertain. What stands
 * here words and ranks the facts, and leaves out what is none for a reader; the rooms within read the story, compare and join.
 *
 * <p>Does not find mentions, and does not decide which sentences say the same.
 */
package crossread.fact.judge;
