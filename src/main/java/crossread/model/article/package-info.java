/**
 * What was read and where in it one stands: articles with their blocks and what is known about them, sentences, words,
 * places in a text.
 *
 * <p>Knows nothing of other articles: what two of them share is {@code model.link} and {@code model.fact}.
 */
package crossread.model.article;
