/**
 * Finds people with their offices, bodies and places in German, where every noun has a capital: only what a given name, an
 * office, a list or a word beside it makes a name is one.
 *
 * <p>Does not guess from capitals, and does not merge names across articles.
 */
package crossread.fact.german;
