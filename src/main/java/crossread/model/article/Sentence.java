package crossread.model.article;

/**
 * A sentence of an article.
 *
 * @param block index of the block it stands in
 * @param span where it stands in that block's text
 * @param text the text at that span
 */
public record Sentence(int block, Span span, String text) {}
