/**
 * From an article to its sentences and their tokens, with offsets into the article's own blocks.
 *
 * <p>Does not judge what a sentence says.
 */
package crossread.text;
