/**
 * One article as its speakers see it: words, names, quotations, and what English grammar says of them.
 *
 * <p>Does not say who speaks.
 */
package crossread.fact.speech.scene;
