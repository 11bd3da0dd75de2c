package crossread.align.part;

import crossread.model.Token;
import crossread.model.TokenizedArticle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling each stem is in a story: what every article on it says weighs next to nothing. */
final class Weights {
    private final Map<String, Integer> sentences = new HashMap<>();
    private int count;

    Weights(List<TokenizedArticle> articles) {
        for (TokenizedArticle article : articles) {
            for (List<Token> tokens : article.tokens()) {
                Set<String> stems = new HashSet<>();
                tokens.stream().filter(Token::isContent).forEach(token -> stems.add(token.stem()));
                stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum));
                count++;
            }
        }
    }

    /** The share of the weight of {@code part} that stands in {@code whole}, 0 to 1; 1 where there is no weight. */
    double covered(Set<String> part, Set<String> whole) {
        double all = 0;
        double both = 0;
        for (String stem : part) {
            double weight = Math.log((count + 1.0) / (sentences.getOrDefault(stem, 0) + .5));
            all += weight;
            both += whole.contains(stem) ? weight : 0;
        }
        return all > 0 ? both / all : 1;
    }
}
