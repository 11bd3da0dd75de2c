package crossread.lesson;

import java.util.List;

/**
 * What is right about a card.
 *
 * @param card its id
 * @param articles letters of the articles that are the answer, in their order; none where no article is
 * @param proofs in the order of the articles
 */
public record Solution(String card, List<String> articles, List<Proof> proofs) {
    public Solution {
        articles = List.copyOf(articles);
        proofs = List.copyOf(proofs);
    }
}
