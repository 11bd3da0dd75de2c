package crossread.fact;

import crossread.model.Mention;
import crossread.model.TokenizedArticle;
import java.util.List;

/** Finds the mentions of one kind of fact in an article whose names are known already. */
public interface NamedFactFinder {

    /**
     * Every mention in the article, in the order of the text.
     *
     * @param names all names of the article, in any order
     */
    List<Mention> find(TokenizedArticle article, List<Mention> names);
}
