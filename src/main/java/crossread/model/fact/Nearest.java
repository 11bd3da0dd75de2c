package crossread.model.fact;

import crossread.model.article.SentenceRef;
import java.util.List;

/**
 * Proof of absence: the sentence of another article that comes nearest to where a fact is stated.
 *
 * @param at that sentence
 * @param score how near, 0 to 1
 * @param lacks what of the fact it does not say, as written where the fact is stated
 */
public record Nearest(SentenceRef at, double score, List<String> lacks) {
    public Nearest {
        lacks = List.copyOf(lacks);
    }
}
