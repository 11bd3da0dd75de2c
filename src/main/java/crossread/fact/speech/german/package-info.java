/**
 * Finds who speaks, claims and decides in German.
 *
 * <p>Does not find the names themselves.
 */
package crossread.fact.speech.german;
