package crossread.ui.view.sources;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.link.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of each article each other one says too. A sentence is covered where the two stand in one statement, as the dots
 * beside the text count it; only kept sentences count.
 *
 * @param all for every two articles both ways, row by row; nothing for an article and itself
 */
record Shares(List<Share> all) {
    Shares {
        all = List.copyOf(all);
    }

    static Shares of(Comparison comparison) {
        Map<SentenceRef, Set<String>> saying = new HashMap<>();
        for (Statement statement : comparison.statements()) {
            Set<String> articles = new HashSet<>();
            statement.sentences().forEach(at -> articles.add(at.article()));
            statement.sentences().forEach(at -> saying.put(at, articles));
        }
        List<Share> all = new ArrayList<>();
        for (Article article : comparison.articles()) {
            List<SentenceRef> kept = kept(article);
            for (Article other : comparison.articles()) {
                if (!article.id().equals(other.id())) {
                    all.add(new Share(
                            article.id(),
                            other.id(),
                            kept.size(),
                            kept.stream()
                                    .filter(at ->
                                            !saying.getOrDefault(at, Set.of()).contains(other.id()))
                                    .toList()));
                }
            }
        }
        return new Shares(all);
    }

    private static List<SentenceRef> kept(Article article) {
        List<SentenceRef> kept = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            if (article.isKept(i)) {
                kept.add(new SentenceRef(article.id(), i));
            }
        }
        return kept;
    }

    Optional<Share> share(String of, String by) {
        return all.stream()
                .filter(share -> share.of().equals(of) && share.by().equals(by))
                .findFirst();
    }
}
