package crossread.model.link;

import crossread.model.article.Span;

/**
 * A part of a sentence that no linked sentence of another article says.
 *
 * @param article the other article, which has a sentence that says the same as the rest
 * @param span where the part stands in the sentence's text
 */
public record UnmatchedPart(String article, Span span) {}
