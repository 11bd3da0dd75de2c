package crossread.fact;

import crossread.model.Mention;
import crossread.model.TokenizedArticle;
import java.util.List;

/** Finds the mentions of one kind of fact; a growth point: a new kind is one new class and one line in {@code Main}. */
public interface FactFinder {

    /** Every mention in the article, of kept and of set-aside sentences, in the order of the text. */
    List<Mention> find(TokenizedArticle article);
}
