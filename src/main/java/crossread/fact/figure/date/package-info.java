/**
 * Finds days, spans and times of the day, and resolves them against the day of publication.
 *
 * <p>Does not compare them; without a day of publication "on Monday" stays unresolved.
 */
package crossread.fact.figure.date;
