package crossread.fact;

import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the mentions of one kind of fact; a growth point: a new kind is one new class and one line in {@code Main}. */
public interface FactFinder {

    /** Every mention in the article, of kept and of set-aside sentences, in the order of the text. */
    List<Mention> find(TokenizedArticle article);

    /** What it looks for; where it fails, the reader is told that no such facts could be found. */
    default Set<FactKind> kinds() {
        return EnumSet.allOf(FactKind.class);
    }

    /** As {@link #find}, but what it throws is part of the answer. */
    default Search search(TokenizedArticle article) {
        return Search.of(() -> find(article), kinds());
    }
}
