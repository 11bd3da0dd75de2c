/**
 * From a comparison to something a class can work on: cards made of its facts, what is right about each, and the marking of
 * answers. The cards and their answers are apart, so that the one can be handed out without the other.
 *
 * <p>Judges nothing anew: what is right is what the comparison holds. Knows no file, no page and no screen.
 */
package crossread.lesson;
