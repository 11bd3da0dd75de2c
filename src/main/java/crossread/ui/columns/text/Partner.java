package crossread.ui.columns.text;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;

/**
 * The sentence of one article that answers to what is selected.
 *
 * @param at the sentence
 * @param role how it answers
 * @param spans what of it states the fact, within the sentence's text; empty where all of it is meant, or nothing
 * @param moved whether it stands off the reading order it shares with the selected sentence
 */
public record Partner(SentenceRef at, Role role, List<Span> spans, boolean moved) {
    public Partner {
        spans = List.copyOf(spans);
    }

    /** How a sentence answers to what is selected. */
    public enum Role {
        /** States the fact, or says what the selected sentence says. */
        SAYS,
        /** States another value in the fact's place. */
        CLASHES,
        /** Comes nearest, and does not state it: the proof of absence. */
        LACKS
    }
}
