package crossread.ui.ledger;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Mention;
import java.util.Collection;
import java.util.List;

/** Where in its article a sentence stands. */
public enum Where {
    /** In the text that is compared. */
    TEXT,
    /** In the headline: words of the outlet, though kept apart from the sentences. */
    HEADLINE,
    /** In the words under a picture, which are shown but not compared. */
    CAPTION,
    /** In other text that was set aside. */
    ASIDE;

    public static Where of(Comparison comparison, SentenceRef at) {
        return comparison
                .article(at.article())
                .filter(article -> at.sentence() < article.sentences().size())
                .map(article -> of(article, at.sentence()))
                .orElse(TEXT);
    }

    private static Where of(Article article, int sentence) {
        Block block = article.blocks().get(article.sentences().get(sentence).block());
        if (block.kept()) {
            return TEXT;
        }
        return block.isAside(Reason.HEADLINE) ? HEADLINE : block.isAside(Reason.CAPTION) ? CAPTION : ASIDE;
    }

    /** Where these mentions stand together: in captions alone, in set-aside text alone, or reported. */
    public static Where of(Comparison comparison, Collection<Mention> mentions) {
        List<Where> all =
                mentions.stream().map(mention -> of(comparison, mention.at())).toList();
        if (all.stream().anyMatch(Where::isReported)) {
            return TEXT;
        }
        return all.stream().allMatch(CAPTION::equals) ? CAPTION : ASIDE;
    }

    /** Whether what stands there is what the outlet reports. */
    public boolean isReported() {
        return this == TEXT || this == HEADLINE;
    }
}
