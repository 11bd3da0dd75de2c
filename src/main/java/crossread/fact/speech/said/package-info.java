/**
 * Finds who speaks a quotation and what is reported without marks, in English and in languages without rules of their own.
 *
 * <p>Does not look for claims.
 */
package crossread.fact.speech.said;
