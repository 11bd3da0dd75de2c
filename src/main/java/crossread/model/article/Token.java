package crossread.model.article;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands in the sentence's text
 * @param text the text at that span, as written
 * @param stem what it is matched by: the stem of a word, {@code #} and the value of a number or number word, the mark
 *     itself otherwise
 * @param kind what it is
 */
public record Token(Span span, String text, String stem, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** A word that carries grammar rather than content, such as "the". */
        FUNCTION_WORD,
        /** Digits or a number word. */
        NUMBER,
        /** Punctuation and signs. */
        MARK
    }

    /** Whether it says something of its own: a word or number that is no function word. */
    public boolean isContent() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }
}
