package crossread.fact;

import crossread.model.Mention;
import crossread.model.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of an article and then, among them, what needs names: finding them is the dear part, and is done once. */
public final class NamesFirst implements FactFinder {
    private final FactFinder names;
    private final List<NamedFactFinder> others;

    /**
     * A finder.
     *
     * @param names finds the names
     * @param others are told the names
     */
    public NamesFirst(FactFinder names, List<NamedFactFinder> others) {
        this.names = names;
        this.others = List.copyOf(others);
    }

    /** The names in the order of the text, then what each of the others finds. */
    @Override
    public List<Mention> find(TokenizedArticle article) {
        List<Mention> named = names.find(article);
        List<Mention> all = new ArrayList<>(named);
        others.forEach(finder -> all.addAll(finder.find(article, named)));
        return all;
    }
}
