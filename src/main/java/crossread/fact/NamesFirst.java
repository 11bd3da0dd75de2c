package crossread.fact;

import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the names of an article and then, among them, what needs names: finding them is the dear part, and is done once. */
public final class NamesFirst implements FactFinder {
    private final PageNotes notes = new PageNotes();
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
        return search(article).found();
    }

    @Override
    public Set<FactKind> kinds() {
        Set<FactKind> all = EnumSet.noneOf(FactKind.class);
        all.addAll(names.kinds());
        others.forEach(finder -> all.addAll(finder.kinds()));
        return all;
    }

    /** Without the names of datelines and notes of the page. */
    private Search ofTheReport(Search named, TokenizedArticle article) {
        List<Mention> kept = named.found().stream()
                .filter(name -> name.span().start()
                        >= notes.end(article.article(), name.at().sentence()))
                .toList();
        return new Search(kept, named.missed());
    }

    /** Where the names cannot be found, the others go without. */
    @Override
    public Search search(TokenizedArticle article) {
        Search named = ofTheReport(names.search(article), article);
        Search all = named;
        for (NamedFactFinder finder : others) {
            all = all.with(Search.of(() -> finder.find(article, named.found()), finder.kinds()));
        }
        return all;
    }
}
