package crossread.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence told by its words and what stands around it, so that it is found again when the article has another letter,
 * or was cleaned or split otherwise.
 *
 * @param sha256 hash of the file the article was read from
 * @param text of the sentence
 * @param before the sentence before it, empty where there is none
 * @param after the sentence after it, empty where there is none
 */
public record SentenceAnchor(String sha256, String text, String before, String after) {
    /** A sentence that was split otherwise is known again by at least this many characters of the other. */
    private static final int ENOUGH = 20;

    /** The anchor of the sentence at {@code index}. */
    public static SentenceAnchor of(Article article, int index) {
        return new SentenceAnchor(
                article.origin().sha256(), text(article, index), text(article, index - 1), text(article, index + 1));
    }

    private static String text(Article article, int index) {
        return index >= 0 && index < article.sentences().size()
                ? article.sentences().get(index).text()
                : "";
    }

    /**
     * The sentence among those of {@code articles}: the one with the very same words whose neighbours fit best, or else
     * one that holds all its words or is held by them; empty where there is none.
     */
    public Optional<SentenceRef> in(List<Article> articles) {
        List<Article> same = articles.stream()
                .filter(article -> article.origin().sha256().equals(sha256))
                .toList();
        return best(same, true).or(() -> best(same, false));
    }

    private Optional<SentenceRef> best(List<Article> articles, boolean exact) {
        return articles.stream()
                .flatMap(article -> IntStream.range(0, article.sentences().size())
                        .filter(index -> fits(text(article, index), exact))
                        .boxed()
                        .max(Comparator.<Integer>comparingInt(index -> context(article, index))
                                .thenComparing(Comparator.reverseOrder()))
                        .map(index -> new SentenceRef(article.id(), index))
                        .stream())
                .findFirst();
    }

    private boolean fits(String other, boolean exact) {
        return other.equals(text)
                || (!exact
                        && Math.min(other.length(), text.length()) >= ENOUGH
                        && (other.contains(text) || text.contains(other)));
    }

    /** How well the sentence at {@code index} fits: kept text before all else, then the neighbours, then the length. */
    private int context(Article article, int index) {
        int kept = article.isKept(index) ? 4000 : 0;
        int around = (text(article, index - 1).equals(before) ? 1000 : 0)
                + (text(article, index + 1).equals(after) ? 1000 : 0);
        return kept + around + Math.min(999, text(article, index).length());
    }
}
