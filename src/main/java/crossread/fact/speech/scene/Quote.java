package crossread.fact.speech.scene;

import crossread.model.article.Span;
import java.util.List;

/**
 * Words between one pair of marks.
 *
 * @param parts what of them stands in which sentence, in their order
 */
public record Quote(List<Part> parts) {

    /**
     * The quoted words of one sentence.
     *
     * @param sentence its index
     * @param span the words, without marks
     */
    public record Part(int sentence, Span span) {}

    public Quote {
        parts = List.copyOf(parts);
    }

    public Part first() {
        return parts.getFirst();
    }

    public Part last() {
        return parts.getLast();
    }
}
