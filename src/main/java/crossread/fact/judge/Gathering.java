package crossread.fact.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins mentions into facts. Every two cells of a fact state the same (complete link): single links would chain 100 over
 * 105 to 110. Surest pairs first, so the order of the articles changes nothing.
 */
final class Gathering {
    private final Map<Cell, Map<Cell, Likeness>> likenesses = new HashMap<>();
    private final Map<Cell, Draft> draftOf = new HashMap<>();
    private final List<Draft> drafts;

    private record Pair(Cell one, Cell other, double score) {}

    Gathering(List<Said> mentions, List<Sameness> kinds) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Said said : mentions) {
            int kind = 0;
            while (!kinds.get(kind).judges(said.mention().kind())) {
                kind++;
            }
            Sameness sameness = kinds.get(kind);
            cells.computeIfAbsent(kind + " " + sameness.identity(said), key -> new Cell(sameness))
                    .add(said);
        }
        cells.values().forEach(cell -> draftOf.put(cell, new Draft(cell)));
        join(cells.values());
        drafts = List.copyOf(
                new LinkedHashSet<>(cells.values().stream().map(this::draft).toList()));
    }

    List<Draft> drafts() {
        return drafts;
    }

    Draft draft(Cell cell) {
        Draft draft = draftOf.get(cell);
        if (draft == null) {
            throw new IllegalStateException("every cell has a draft");
        }
        return draft;
    }

    /** Cells that are not of the same fact but somewhat like {@code cell}. */
    Map<Cell, Likeness> like(Cell cell) {
        return likenesses.getOrDefault(cell, Map.of());
    }

    private void join(Collection<Cell> cells) {
        List<Pair> pairs = pairs(cells);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> least(pair.one().tie(), pair.other().tie()))
                .thenComparing(pair -> most(pair.one().tie(), pair.other().tie())));
        for (Pair pair : pairs) {
            Draft mine = draft(pair.one());
            Draft theirs = draft(pair.other());
            if (mine != theirs && allSame(mine, theirs)) {
                mine.join(theirs);
                theirs.cells().forEach(cell -> draftOf.put(cell, mine));
            }
        }
    }

    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String most(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }

    private boolean allSame(Draft one, Draft other) {
        return one.cells().stream()
                .allMatch(mine -> other.cells().stream()
                        .allMatch(theirs ->
                                like(mine).getOrDefault(theirs, Likeness.OTHER).isSame()));
    }

    private List<Pair> pairs(Collection<Cell> cells) {
        Map<String, List<Cell>> byKey = new HashMap<>();
        for (Cell cell : cells) {
            Set<String> keys = new LinkedHashSet<>();
            cell.places().forEach(said -> keys.addAll(cell.sameness().keys(said)));
            keys.forEach(key -> byKey.computeIfAbsent(
                            cell.sameness().getClass().getSimpleName() + " " + key, some -> new ArrayList<>())
                    .add(cell));
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Cell> bucket : byKey.values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = 0; j < i; j++) {
                    compare(bucket.get(j), bucket.get(i), pairs);
                }
            }
        }
        return pairs;
    }

    private void compare(Cell one, Cell other, List<Pair> pairs) {
        Map<Cell, Likeness> known = likenesses.computeIfAbsent(one, key -> new HashMap<>());
        if (known.containsKey(other)) {
            return;
        }
        Likeness likeness = one.compare(other);
        known.put(other, likeness);
        likenesses.computeIfAbsent(other, key -> new HashMap<>()).put(one, likeness);
        if (likeness.isSame()) {
            pairs.add(new Pair(one, other, likeness.score()));
        }
    }
}
