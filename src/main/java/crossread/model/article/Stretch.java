package crossread.model.article;

/**
 * Words of one sentence.
 *
 * @param at the sentence
 * @param span where in its text
 */
public record Stretch(SentenceRef at, Span span) implements Comparable<Stretch> {

    /** In the order of articles and text. */
    @Override
    public int compareTo(Stretch other) {
        int bySentence = at.compareTo(other.at);
        return bySentence != 0 ? bySentence : span.compareTo(other.span);
    }
}
