package crossread.align.part;

import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling each stem is in a story: what every article on it says weighs next to nothing. */
final class Weights {
    private final Map<String, Often> stems = new HashMap<>();
    private int count;

    /** In how many sentences a stem stands, and the last of them. */
    private static final class Often {
        private int sentences;
        private int last = -1;
    }

    Weights(List<TokenizedArticle> articles) {
        for (TokenizedArticle article : articles) {
            for (List<Token> tokens : article.tokens()) {
                for (Token token : tokens) {
                    if (token.isContent()) {
                        add(stems.computeIfAbsent(token.stem(), _ -> new Often()));
                    }
                }
                count++;
            }
        }
    }

    private void add(Often stem) {
        if (stem.last < count) {
            stem.last = count;
            stem.sentences++;
        }
    }

    /** The share of the weight of {@code part} that stands in {@code whole}, 0 to 1; 1 where there is no weight. */
    double covered(Set<String> part, Set<String> whole) {
        double all = 0;
        double both = 0;
        for (String stem : part) {
            Often often = stems.get(stem);
            double weight = Math.log((count + 1.0) / ((often == null ? 0 : often.sentences) + .5));
            all += weight;
            both += whole.contains(stem) ? weight : 0;
        }
        return all > 0 ? both / all : 1;
    }
}
