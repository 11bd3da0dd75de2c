/**
 * The sentences of a story as they are looked up: their words, pieces, names and figures, and how rare each is in the story.
 *
 * <p>Does not weigh a pair.
 */
package crossread.align.index;
