package crossread.read.clean;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what an article says twice.
 *
 * <p>A paragraph whose figures, names or negations changed is an update and no repeat: "$500 billion" and "$350 billion"
 * in otherwise equal words is the very thing a reader wants to see.
 */
final class RepeatFinder {
    private static final int LONG = 12;
    private static final int LONG_NEAR = 16;
    private static final int LONG_PULLED = 8;
    private static final double NEAR = 0.85;

    /** Beyond this many lines only exact repeats are looked for; comparing every pair would take too long. */
    private static final int MOST_COMPARED = 1000;

    /** The repeats among {@code lines}, by index of the piece. */
    Map<Integer, SetAside> find(List<Line> lines) {
        Map<Integer, SetAside> found = new TreeMap<>(exact(lines));
        if (lines.size() <= MOST_COMPARED) {
            List<Line> left = lines.stream()
                    .filter(line -> !found.containsKey(line.index()))
                    .toList();
            near(left).forEach(found::putIfAbsent);
            pulled(left).forEach(found::putIfAbsent);
        }
        return found;
    }

    private static Map<Integer, SetAside> exact(List<Line> lines) {
        Map<String, Integer> first = new HashMap<>();
        int[] original = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Stop.look();
            Wording wording = lines.get(i).wording();
            Integer before = wording.key().isEmpty() ? null : first.putIfAbsent(wording.key() + wording.figures(), i);
            original[i] = before == null ? -1 : before;
        }
        boolean[] inRun = inLongRuns(lines, original);
        Map<Integer, SetAside> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean run = inRun[i] && line.piece().kind() != BlockKind.LIST;
            boolean exempt = line.wording().isQuestion() || line.piece().cell();
            if (original[i] >= 0 && !exempt && (line.count() >= LONG || (run && line.count() > 2))) {
                int index = lines.get(original[i]).index();
                found.put(line.index(), repeat("exact-repeat", Trust.SAFE, index));
            }
        }
        return found;
    }

    /** Whether the lines at both places repeat lines that stand one behind the other too. */
    private static boolean isRun(int[] original, int a, int b) {
        return a >= 0 && b < original.length && original[a] >= 0 && original[b] == original[a] + 1;
    }

    /** Which lines stand in a run of repeats that holds a long one: a whole part of the article stands there twice. */
    private static boolean[] inLongRuns(List<Line> lines, int[] original) {
        boolean[] inRun = new boolean[lines.size()];
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (!isRun(original, i - 1, i)) {
                boolean fits = i - start > 1 && lines.subList(start, i).stream().anyMatch(line -> line.count() >= LONG);
                Arrays.fill(inRun, start, i, fits);
                start = i;
            }
        }
        return inRun;
    }

    private static Map<Integer, SetAside> near(List<Line> lines) {
        Map<Integer, SetAside> found = new TreeMap<>();
        List<Line> kept = new ArrayList<>();
        List<Set<String>> shingles = new ArrayList<>();
        for (Line line : lines) {
            Stop.look();
            if (line.count() < LONG_NEAR
                    || line.piece().cell()
                    || line.wording().isQuestion()) {
                continue;
            }
            Set<String> mine = line.wording().shingles();
            OptionalInt original = OptionalInt.empty();
            for (int i = 0; i < kept.size() && original.isEmpty(); i++) {
                if (isNear(mine, shingles.get(i))
                        && isSame(line.wording(), kept.get(i).wording())) {
                    original = OptionalInt.of(kept.get(i).index());
                }
            }
            if (original.isPresent()) {
                found.put(line.index(), repeat("near-repeat", Trust.ASK, original.getAsInt()));
            } else {
                kept.add(line);
                shingles.add(mine);
            }
        }
        return found;
    }

    private static boolean isSame(Wording a, Wording b) {
        return a.figures().equals(b.figures()) && a.telling().equals(b.telling());
    }

    private static boolean isNear(Set<String> a, Set<String> b) {
        int small = Math.min(a.size(), b.size());
        int large = Math.max(a.size(), b.size());
        if (large == 0 || small < NEAR * large) {
            return false;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= NEAR * (a.size() + b.size() - both.size());
    }

    /** Pull quotes and teasers: found word for word inside a longer paragraph. */
    private static Map<Integer, SetAside> pulled(List<Line> lines) {
        Map<Integer, SetAside> found = new TreeMap<>();
        Map<Integer, String> keys = new HashMap<>();
        lines.forEach(line -> keys.put(line.index(), " " + line.wording().key() + " "));
        for (Line line : lines) {
            Stop.look();
            boolean fits = line.piece().kind() == BlockKind.PARAGRAPH
                    || line.piece().kind() == BlockKind.QUOTE
                    || line.piece().kind() == BlockKind.HEADING;
            if (!fits
                    || line.count() < LONG_PULLED
                    || line.count() > 60
                    || line.piece().cell()) {
                continue;
            }
            String key = String.valueOf(keys.get(line.index()));
            lines.stream()
                    .filter(other -> other.count() > line.count()
                            && String.valueOf(keys.get(other.index())).contains(key)
                            && other.wording()
                                    .figures()
                                    .containsAll(line.wording().figures()))
                    .findFirst()
                    .ifPresent(other -> found.put(line.index(), repeat("pulled-quote", Trust.ASK, other.index())));
        }
        return found;
    }

    private static SetAside repeat(String rule, Trust trust, int original) {
        return new SetAside(Reason.REPEAT, rule, trust, OptionalInt.of(original));
    }
}
