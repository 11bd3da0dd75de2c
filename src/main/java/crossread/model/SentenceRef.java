package crossread.model;

/**
 * Points at a sentence.
 *
 * @param article the article's id, its sigil on the screen
 * @param sentence index into {@link Article#sentences()}
 */
public record SentenceRef(String article, int sentence) implements Comparable<SentenceRef> {

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
