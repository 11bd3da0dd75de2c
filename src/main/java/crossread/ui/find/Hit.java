package crossread.ui.find;

import crossread.model.article.Span;

/**
 * A place where the words looked for stand.
 *
 * @param article the article's id
 * @param block index of the block; -1 for the headline over the column
 * @param span where in the text of the block, or in the headline
 * @param part in what part of the article
 */
public record Hit(String article, int block, Span span, Part part) {

    /** What part of an article words stand in. */
    public enum Part {
        HEADLINE,
        TEXT,
        CAPTION,
        ASIDE
    }
}
