package crossread.fact.judge;

import crossread.model.Progress;
import crossread.model.Stage;
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
    /** So many keys, or cells of one key, are gone through between two reports. */
    private static final int STEPS = 64;
    /** Of the stage. */
    private static final double SHARE = .4;

    private final Map<Cell, Map<Cell, Likeness>> likenesses = new HashMap<>();
    private final Map<Cell, Draft> draftOf = new HashMap<>();
    private final List<Draft> drafts;

    private record Pair(Cell one, Cell other, double score) {}

    /** A cell with the numbers of its keys, ascending. */
    private static final class Keyed {
        private final Cell cell;
        private final int[] keys;

        Keyed(Cell cell, int[] keys) {
            this.cell = cell;
            this.keys = keys;
        }

        /** The first key both have: only there they are compared. */
        int first(Keyed other) {
            for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
                if (keys[i] == other.keys[j]) {
                    return keys[i];
                }
                if (keys[i] < other.keys[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return -1;
        }
    }

    /** @param progress is told how far it has come, up to {@code .4} of the stage */
    Gathering(List<Said> mentions, List<Sameness> kinds, Progress progress) {
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
        join(cells.values(), progress);
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

    private void join(Collection<Cell> cells, Progress progress) {
        List<Pair> pairs = pairs(cells, progress);
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

    private List<Pair> pairs(Collection<Cell> cells, Progress progress) {
        Map<String, List<Keyed>> byKey = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Cell cell : cells) {
            Set<String> keys = new LinkedHashSet<>();
            cell.places()
                    .forEach(said -> cell.sameness()
                            .keys(said)
                            .forEach(key -> keys.add(cell.sameness().getClass().getSimpleName() + " " + key)));
            int[] own = keys.stream()
                    .mapToInt(key -> numbers.computeIfAbsent(key, _ -> numbers.size()))
                    .sorted()
                    .toArray();
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Keyed(cell, own)));
        }
        List<Pair> pairs = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<Keyed>> each : byKey.entrySet()) {
            List<Keyed> bucket = each.getValue();
            int key = numbers.getOrDefault(each.getKey(), -1);
            for (int i = 0; i < bucket.size(); i++) {
                if (i % STEPS == STEPS - 1) {
                    progress.report(Stage.JOIN, SHARE * done / byKey.size());
                }
                for (int j = 0; j < i; j++) {
                    if (bucket.get(j).first(bucket.get(i)) == key) {
                        compare(bucket.get(j).cell, bucket.get(i).cell, pairs);
                    }
                }
            }
            if (++done % STEPS == 0) {
                progress.report(Stage.JOIN, SHARE * done / byKey.size());
            }
        }
        return pairs;
    }

    /** What is neither the same nor gives pause is not kept: of most stories that is nearly all. */
    private void compare(Cell one, Cell other, List<Pair> pairs) {
        Likeness likeness = one.compare(other);
        if (likeness.isSame() || likeness.isUnsure()) {
            likenesses.computeIfAbsent(one, key -> new HashMap<>()).put(other, likeness);
            likenesses.computeIfAbsent(other, key -> new HashMap<>()).put(one, likeness);
        }
        if (likeness.isSame()) {
            pairs.add(new Pair(one, other, likeness.score()));
        }
    }
}
