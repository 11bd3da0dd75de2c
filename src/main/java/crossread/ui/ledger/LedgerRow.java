package crossread.ui.ledger;

import crossread.model.article.SentenceRef;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger.
 *
 * @param factId the fact that choosing the row selects
 * @param kind what sort of thing it states
 * @param versions what is stated, with who states it; more than one where articles clash
 * @param dots one an article, in their order
 * @param at where it is stated first
 * @param where whether that is in compared text, or it is stated in captions or other set-aside text alone
 * @param context the sentence around it, cut to a line
 * @param remark message key of what to add, such as {@code rounded}
 * @param byReader whether the reader made one of its facts what it is
 * @param folded the other facts of the same sentence that stand under this row, best first
 */
public record LedgerRow(
        String factId,
        FactKind kind,
        List<Version> versions,
        List<Dot> dots,
        SentenceRef at,
        Where where,
        String context,
        Optional<String> remark,
        boolean byReader,
        List<LedgerRow> folded) {

    public LedgerRow {
        versions = List.copyOf(versions);
        dots = List.copyOf(dots);
        folded = List.copyOf(folded);
    }

    /**
     * A value and the articles that state it.
     *
     * @param factId the fact that states it
     * @param label as written
     * @param articles their ids
     */
    public record Version(String factId, String label, List<String> articles) {
        public Version {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Whether an article states the fact.
     *
     * @param article its id
     * @param states whether it does
     * @param aside whether it does so in set-aside text alone
     */
    public record Dot(String article, boolean states, boolean aside) {}

    /** How many articles state it; of one that stands in set-aside text alone, how many do there. */
    int stating() {
        long compared =
                dots.stream().filter(dot -> dot.states() && !dot.aside()).count();
        return (int)
                (compared > 0 ? compared : dots.stream().filter(Dot::states).count());
    }

    /** The first version's words. */
    public String label() {
        return versions.getFirst().label();
    }

    /** Whether articles clash in what they state. */
    boolean clashes() {
        return versions.size() > 1;
    }

    /** Whether the row stands for the fact, alone or among those it clashes with. */
    boolean isFor(String id) {
        return versions.stream().anyMatch(version -> version.factId().equals(id));
    }

    LedgerRow folding(List<LedgerRow> others) {
        return new LedgerRow(factId, kind, versions, dots, at, where, context, remark, byReader, others);
    }
}
