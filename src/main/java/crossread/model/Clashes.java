package crossread.model;

import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which facts of a comparison clash: those that are told as one, with the others' values beside each other. */
public final class Clashes {
    /** By the id of a fact that differs: all it clashes with, and itself. */
    private final Map<String, List<Fact>> together = new HashMap<>();

    public Clashes(Comparison comparison) {
        Map<String, Fact> facts = new HashMap<>();
        comparison.facts().forEach(fact -> facts.put(fact.id(), fact));
        Map<String, List<Discrepancy>> clashes = new HashMap<>();
        for (Discrepancy clash : comparison.discrepancies()) {
            clash.facts()
                    .forEach(id ->
                            clashes.computeIfAbsent(id, _ -> new ArrayList<>()).add(clash));
        }
        for (Fact fact : comparison.facts()) {
            // A fact that is set aside is told alone, though others that are not may be told with it.
            if (differs(fact) && !fact.setAside() && !together.containsKey(fact.id())) {
                List<Fact> all = all(fact, facts, clashes);
                all.stream().filter(each -> !each.setAside()).forEach(each -> together.put(each.id(), all));
            }
        }
    }

    private static boolean differs(Fact fact) {
        return fact.coverage() instanceof Coverage.Differs;
    }

    private static List<Fact> all(Fact fact, Map<String, Fact> facts, Map<String, List<Discrepancy>> clashes) {
        Map<String, Fact> found = new LinkedHashMap<>(Map.of(fact.id(), fact));
        Deque<String> open = new ArrayDeque<>(List.of(fact.id()));
        while (!open.isEmpty()) {
            for (Discrepancy clash : clashes.getOrDefault(open.remove(), List.of())) {
                for (String id : clash.facts()) {
                    Fact other = facts.get(id);
                    if (other != null && differs(other) && found.putIfAbsent(id, other) == null) {
                        open.add(id);
                    }
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(each -> each.mentions().getFirst().at()))
                .toList();
    }

    /**
     * The fact and every other it clashes with, directly or by way of a third, in the order in which they are stated; alone
     * unless it differs.
     */
    public List<Fact> with(Fact fact) {
        return together.getOrDefault(fact.id(), List.of(fact));
    }
}
