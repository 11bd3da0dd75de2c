package crossread.lesson;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * The sentence of one article that shows what is right about a card.
 *
 * @param article its letter
 * @param standing what the sentence does
 * @param paragraph its number, from 1; 0 where it stands in no paragraph of the text, as a headline does
 * @param sentence its words
 * @param marks where in them the fact stands, in order and apart from each other
 * @param lacks what of the fact the sentence does not say, as written where it is stated
 * @param at the sentence, where it stands in the text
 */
public record Proof(
        String article,
        Standing standing,
        int paragraph,
        String sentence,
        List<Span> marks,
        List<String> lacks,
        Optional<SentenceRef> at) {

    /** What a sentence does. */
    public enum Standing {
        STATES,
        /** It states something else in the fact's place. */
        DIFFERS,
        /** It is the nearest of its article and lacks the fact. */
        LACKS
    }

    public Proof {
        marks = List.copyOf(marks);
        lacks = List.copyOf(lacks);
    }
}
