package crossread.model.link;

import crossread.model.article.SentenceRef;
import java.util.List;

/**
 * The sentence of another article that comes nearest to a given one, whether it says the same or not.
 *
 * @param at the neighbour
 * @param score how near, 0 to 1, on the same scale as {@link Link#score()}
 * @param common the words, names and figures both have, as written at the neighbour, weightiest first
 */
public record Neighbour(SentenceRef at, double score, List<String> common) {
    public Neighbour {
        common = List.copyOf(common);
    }
}
