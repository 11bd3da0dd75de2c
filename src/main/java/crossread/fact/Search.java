package crossread.fact;

import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What looking for facts in an article came to.
 *
 * @param found in the order of the text
 * @param missed kinds of which nothing can be said, since what looks for them failed
 */
public record Search(List<Mention> found, Set<FactKind> missed) {
    private static final System.Logger LOG = System.getLogger(Search.class.getName());

    public Search {
        found = List.copyOf(found);
        missed = Set.copyOf(missed);
    }

    /** Looks, and where that fails finds nothing: one finder's fault must not cost what the others find. */
    static Search of(Supplier<List<Mention>> finding, Set<FactKind> kinds) {
        try {
            return new Search(finding.get(), Set.of());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError bug) {
            LOG.log(System.Logger.Level.ERROR, "finding facts failed", bug);
            return new Search(List.of(), kinds);
        }
    }

    /** What both found, this first. */
    public Search with(Search other) {
        List<Mention> all = new ArrayList<>(found);
        all.addAll(other.found);
        Set<FactKind> none = EnumSet.noneOf(FactKind.class);
        none.addAll(missed);
        none.addAll(other.missed);
        return new Search(all, none);
    }
}
