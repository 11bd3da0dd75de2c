package crossread.model.fact;

import java.util.List;

/**
 * What the articles state, and where they clash.
 *
 * @param facts by rank
 * @param discrepancies by score, surest first
 */
public record Findings(List<Fact> facts, List<Discrepancy> discrepancies) {
    public Findings {
        facts = List.copyOf(facts);
        discrepancies = List.copyOf(discrepancies);
    }
}
