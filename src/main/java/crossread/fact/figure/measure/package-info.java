/**
 * What stands around a number: its unit, its noun, hedges ("about", "up to"), ranges and changes ("rose by").
 *
 * <p>Does not decide which of them are facts: the finders of a kind do.
 */
package crossread.fact.figure.measure;
