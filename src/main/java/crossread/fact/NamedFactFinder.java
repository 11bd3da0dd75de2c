package crossread.fact;

import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the mentions of one kind of fact in an article whose names are known already. */
public interface NamedFactFinder {

    /**
     * Every mention in the article, in the order of the text.
     *
     * @param names all names of the article, in any order
     */
    List<Mention> find(TokenizedArticle article, List<Mention> names);

    /** What it looks for; where it fails, the reader is told that no such facts could be found. */
    default Set<FactKind> kinds() {
        return EnumSet.allOf(FactKind.class);
    }
}
