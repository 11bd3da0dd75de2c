package crossread.compare;

import crossread.model.Comparison;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.link.Matching;
import java.util.List;

/**
 * A first comparison, with what was worked out on the way, so that {@link Comparer#improve} starts from there.
 *
 * @param asked what was to be compared
 * @param comparison by words, or by meaning where that took no time; can be shown as it is
 * @param texts its articles with their tokens
 * @param mentions found in them
 */
public record Draft(Asked asked, Comparison comparison, List<TokenizedArticle> texts, List<Mention> mentions) {

    public Draft {
        texts = List.copyOf(texts);
        mentions = List.copyOf(mentions);
    }

    /** Whether meaning is still to come. */
    public boolean canImprove() {
        return asked.byMeaning() && asked.articles().size() > 1 && comparison.matching() == Matching.LEXICAL;
    }
}
