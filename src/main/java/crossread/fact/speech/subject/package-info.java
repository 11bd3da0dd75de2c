/**
 * Finds who does what an English verb says: by name, by a noun, by a pronoun, or by what stands elsewhere in its clause.
 *
 * <p>Knows nothing of quotations and claims.
 */
package crossread.fact.speech.subject;
