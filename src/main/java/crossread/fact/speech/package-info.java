/**
 * Finds quotations and claims, and gives mentions who says them.
 *
 * <p>German, French and Spanish have rooms of their own; other languages are read by the rules of English, and claims are found in
 * English and German. Does not compare them.
 */
package crossread.fact.speech;
