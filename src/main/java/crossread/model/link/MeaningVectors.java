package crossread.model.link;

import crossread.model.article.SentenceRef;
import java.util.Map;

/**
 * What the sentences of a story mean, as vectors whose dot product says how near two meanings are (-1 to 1).
 *
 * @param vectors each of length 1 and all of one dimension; a sentence that was not measured (another language, a block set
 *     aside, no model) is absent. The arrays are shared and are never changed.
 */
public record MeaningVectors(Map<SentenceRef, float[]> vectors) {
    /** Of sentences that were not measured. */
    public static final MeaningVectors NONE = new MeaningVectors(Map.of());

    public MeaningVectors {
        vectors = Map.copyOf(vectors);
    }
}
