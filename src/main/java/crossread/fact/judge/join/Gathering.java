package crossread.fact.judge.join;

import crossread.fact.judge.same.Likeness;
import crossread.fact.judge.same.Sameness;
import crossread.fact.judge.story.Said;
import crossread.model.Budget;
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
public final class Gathering {
    /** So many pairs are compared at once, and then it is asked whether there is time for more. */
    private static final int STEPS = 4096;
    /** Of the stage. */
    private static final double SHARE = .4;

    private final Map<Cell, Map<Cell, Likeness>> likenesses = new HashMap<>();
    private final Map<Cell, Draft> draftOf = new HashMap<>();
    private final List<Draft> drafts;

    private record Two(Cell one, Cell other) {}

    private record Pair(Cell one, Cell other, Likeness likeness) {}

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

    /**
     * Joins what states the same.
     *
     * @param budget once it is spent, mentions of one identity are one fact and no others are compared
     * @param progress is told how far it has come, up to {@code .4} of the stage
     */
    public Gathering(List<Said> mentions, List<Sameness> kinds, Budget budget, Progress progress) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Said said : mentions) {
            int kind = 0;
            while (!kinds.get(kind).judges(said.mention().kind())) {
                kind++;
            }
            Sameness sameness = kinds.get(kind);
            String identity = kind + " " + sameness.identity(said);
            Cell known = cells.get(identity);
            if (known == null) {
                cells.put(identity, new Cell(sameness, said));
            } else {
                known.add(said);
            }
        }
        cells.values().forEach(cell -> draftOf.put(cell, new Draft(cell)));
        // Worked out once, before several threads ask.
        cells.values().parallelStream().forEach(Cell::sample);
        cells.values().forEach(Cell::tie);
        join(cells.values(), budget, progress);
        drafts = List.copyOf(
                new LinkedHashSet<>(cells.values().stream().map(this::draft).toList()));
    }

    public List<Draft> drafts() {
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

    private void join(Collection<Cell> cells, Budget budget, Progress progress) {
        List<Pair> pairs = pairs(cells, budget, progress);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())
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

    /** A headline tells its text in short, without the noun, say: it keeps nothing apart that the texts do not. */
    private boolean allSame(Draft one, Draft other) {
        boolean texts = !one.isOfHeadlines() && !other.isOfHeadlines();
        return one.cells().stream()
                .allMatch(mine -> other.cells().stream()
                        .allMatch(theirs -> (texts && (mine.isOfHeadlines() || theirs.isOfHeadlines()))
                                || like(mine)
                                        .getOrDefault(theirs, Likeness.OTHER)
                                        .isSame()));
    }

    private List<Pair> pairs(Collection<Cell> cells, Budget budget, Progress progress) {
        Map<String, List<Keyed>> byKey = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Cell cell : cells) {
            Set<String> keys = new LinkedHashSet<>();
            String kind = cell.sameness().getClass().getSimpleName() + " ";
            cell.places().forEach(said -> cell.sameness().keys(said).forEach(key -> keys.add(kind + key)));
            int[] own = keys.stream()
                    .mapToInt(key -> numbers.computeIfAbsent(key, _ -> numbers.size()))
                    .sorted()
                    .toArray();
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Keyed(cell, own)));
        }
        List<Pair> pairs = new ArrayList<>();
        List<Two> waiting = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<Keyed>> each : byKey.entrySet()) {
            List<Keyed> bucket = each.getValue();
            int key = numbers.getOrDefault(each.getKey(), -1);
            double begun = SHARE * done++ / byKey.size();
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (bucket.get(j).first(bucket.get(i)) == key) {
                        waiting.add(new Two(bucket.get(j).cell, bucket.get(i).cell));
                    }
                }
                if (waiting.size() >= STEPS) {
                    compare(waiting, pairs, () -> progress.report(Stage.JOIN, begun));
                    waiting.clear();
                    if (budget.isSpent()) {
                        return pairs;
                    }
                }
            }
        }
        compare(waiting, pairs, () -> progress.report(Stage.JOIN, SHARE));
        return pairs;
    }

    /** What is neither the same nor gives pause is not kept: of most stories that is nearly all. */
    private void compare(List<Two> some, List<Pair> pairs, Runnable told) {
        Chunks.each(
                some,
                two -> new Pair(two.one(), two.other(), two.one().compare(two.other())),
                pair -> keep(pair, pairs),
                _ -> told.run());
    }

    private void keep(Pair pair, List<Pair> pairs) {
        Likeness likeness = pair.likeness();
        if (likeness.isSame() || likeness.isUnsure()) {
            likenesses.computeIfAbsent(pair.one(), key -> new HashMap<>()).put(pair.other(), likeness);
            likenesses.computeIfAbsent(pair.other(), key -> new HashMap<>()).put(pair.one(), likeness);
        }
        if (likeness.isSame()) {
            pairs.add(pair);
        }
    }
}
