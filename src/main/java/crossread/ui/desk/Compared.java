package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what of an article is compared from what is only shown. */
public final class Compared {
    private Compared() {}

    /**
     * Whether comparing these lists gives the same: the same texts in the same order, of the same day and language, and of
     * the same outlets and addresses, which tell a later version from another outlet's article.
     */
    static boolean alike(List<Article> one, List<Article> other) {
        return one.size() == other.size()
                && one.stream()
                        .map(Compared::core)
                        .toList()
                        .equals(other.stream().map(Compared::core).toList());
    }

    /** What of a block is compared. */
    private record Text(String text, boolean kept, Optional<Reason> reason) {}

    private static List<Object> core(Article article) {
        Metadata about = article.metadata();
        List<Object> core = new ArrayList<>(
                List.of(article.origin(), about.published(), about.language(), about.outlet(), about.url()));
        for (Block block : article.blocks()) {
            core.add(new Text(block.text(), block.kept(), block.finding().map(SetAside::reason)));
        }
        return core;
    }

    /** Whether both come from one file and their blocks can be told by the same numbers. */
    static boolean sameFile(Article one, Article two) {
        return one.origin().equals(two.origin())
                && one.blocks().size() == two.blocks().size();
    }

    /** {@code articles} with the sentences that those of {@code split} have, which are {@link #alike}. */
    static List<Article> withSentences(List<Article> articles, List<Article> split) {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            all.add(articles.get(i).withSentences(split.get(i).sentences()));
        }
        return all;
    }

    /** The articles of {@code old}, each with what {@code now} says about the same file under the same letter. */
    static List<Article> described(Comparison old, List<Article> now) {
        return old.articles().stream()
                .map(article -> now.stream()
                        .filter(each -> each.id().equals(article.id()) && sameFile(each, article))
                        .findFirst()
                        .map(each -> article.withMetadata(each.metadata()))
                        .orElse(article))
                .toList();
    }
}
