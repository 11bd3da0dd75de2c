/**
 * Takes to heart what the reader set right about facts, once the program has judged by itself.
 *
 * <p>Finds and judges nothing anew: it strikes out, joins, parts and renames what was judged, and says anew which articles
 * state what came of it.
 */
package crossread.fact.correct;
