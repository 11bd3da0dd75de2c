package crossread.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which facts of a comparison clash: those that are told as one, with the others' values beside each other. */
public final class Clashes {
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, List<Discrepancy>> clashes = new HashMap<>();

    public Clashes(Comparison comparison) {
        comparison.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (Discrepancy clash : comparison.discrepancies()) {
            clash.facts()
                    .forEach(id ->
                            clashes.computeIfAbsent(id, _ -> new ArrayList<>()).add(clash));
        }
    }

    /**
     * The fact and every other it clashes with, directly or by way of a third, in the order in which they are stated; alone
     * unless it differs.
     */
    public List<Fact> with(Fact fact) {
        List<Fact> together = new ArrayList<>(List.of(fact));
        if (fact.setAside() || !(fact.coverage() instanceof Coverage.Differs)) {
            return together;
        }
        for (int i = 0; i < together.size(); i++) {
            for (Discrepancy clash : clashes.getOrDefault(together.get(i).id(), List.of())) {
                for (String id : clash.facts()) {
                    Fact other = facts.get(id);
                    if (other != null && !together.contains(other) && other.coverage() instanceof Coverage.Differs) {
                        together.add(other);
                    }
                }
            }
        }
        together.sort(Comparator.comparing(each -> each.mentions().getFirst().at()));
        return together;
    }
}
