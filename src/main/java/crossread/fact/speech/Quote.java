package crossread.fact.speech;

import crossread.model.Span;
import java.util.List;

/**
 * Words between one pair of marks.
 *
 * @param parts what of them stands in which sentence, in their order
 */
record Quote(List<Part> parts) {

    /**
     * The quoted words of one sentence.
     *
     * @param sentence its index
     * @param span the words, without marks
     */
    record Part(int sentence, Span span) {}

    Quote {
        parts = List.copyOf(parts);
    }

    Part first() {
        return parts.getFirst();
    }

    Part last() {
        return parts.getLast();
    }
}
