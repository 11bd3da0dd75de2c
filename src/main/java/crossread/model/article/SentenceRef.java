package crossread.model.article;

/**
 * Points at a sentence.
 *
 * @param article the article's id, its sigil on the screen
 * @param sentence index into {@link Article#sentences()}
 */
public record SentenceRef(String article, int sentence) implements Comparable<SentenceRef> {

    /**
     * Spread over all numbers: what a record gives makes the sentences of article after article follow each other and overlap,
     * and an unchangeable map of 40,000 of them took half a minute to make.
     */
    @Override
    public int hashCode() {
        int mixed = (article.hashCode() * 0x9E3779B9 + sentence) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }

    /** In the order of the articles (A to Z, then AA), then of the text. */
    @Override
    public int compareTo(SentenceRef other) {
        int byLength = Integer.compare(article.length(), other.article.length());
        if (byLength != 0) {
            return byLength;
        }
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : Integer.compare(sentence, other.sentence);
    }
}
