package crossread.export.report;

import crossread.model.fact.Fact;
import java.util.List;

/** What is told in one entry of a report. */
sealed interface FactRow {

    /** One at least. */
    List<Fact> facts();

    /**
     * Facts that clash with each other, as the articles state them.
     *
     * @param facts two at least
     */
    record Clash(List<Fact> facts) implements FactRow {
        public Clash {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Facts that one sentence states, and the same articles.
     *
     * @param facts the one that tells best first
     */
    record Fold(List<Fact> facts) implements FactRow {
        public Fold {
            facts = List.copyOf(facts);
        }
    }

    static FactRow alone(Fact fact) {
        return new Fold(List.of(fact));
    }
}
