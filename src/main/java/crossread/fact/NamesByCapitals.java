package crossread.fact;

import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds names by their capitals where a capital tells a name, and in other ways where every noun has one. */
public final class NamesByCapitals implements FactFinder {
    private final LargeNouns nouns = new LargeNouns();
    private final FactFinder small;
    private final FactFinder large;

    /**
     * A finder.
     *
     * @param small finds names where nouns are written small
     * @param large finds them where nouns are written large
     */
    public NamesByCapitals(FactFinder small, FactFinder large) {
        this.small = small;
        this.large = large;
    }

    @Override
    public List<Mention> find(TokenizedArticle article) {
        return nouns.in(article) ? large.find(article) : small.find(article);
    }

    @Override
    public Set<FactKind> kinds() {
        Set<FactKind> both = EnumSet.copyOf(small.kinds());
        both.addAll(large.kinds());
        return both;
    }
}
