/**
 * The finders of figures, one a kind (money, percentages, measures, counts), and the one that asks them all, dates included.
 *
 * <p>What a language writes stands in its word lists ({@code numbers-de}, {@code dates-fr}...), not in code: a new language
 * is six new lists. Without them only signs, symbols, codes and dates in digits are read.
 *
 * <p>Does not compare them.
 */
package crossread.fact.figure;
