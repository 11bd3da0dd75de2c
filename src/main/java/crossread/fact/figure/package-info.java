/**
 * Finds figures (money, percentages, measures, counts) and dates, and brings them into a form that can be compared.
 *
 * <p>Does not compare them.
 */
package crossread.fact.figure;
