/**
 * Finds who speaks in French and Spanish.
 *
 * <p>Knows no claims.
 */
package crossread.fact.speech.romance;
