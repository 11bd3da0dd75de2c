package crossread.fact.judge.clash;

import crossread.fact.judge.join.Draft;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells sentences that are built alike but speak of other things by most of their figures: "9 goals and 31 passes in 20 matches" and "24
 * goals and 80 passes in 61 matches" are of two stretches of a season. Where one figure of a sentence is contradicted, as a rule
 * the others stand. Safe for many threads once made.
 */
final class Scopes {
    /** So many sorts of figures that differ are no chance. */
    private static final int UNLIKE = 2;

    private final Map<Passage, Map<String, Set<Draft>>> figures = new HashMap<>();

    Scopes(Collection<Draft> drafts, Contest contest) {
        for (Draft draft : drafts) {
            for (Said said : draft.places()) {
                if (said.mention().kind().isFigure()) {
                    figures.computeIfAbsent(said.passage(), _ -> new HashMap<>())
                            .computeIfAbsent(contest.unit(said), _ -> new HashSet<>())
                            .add(draft);
                }
            }
        }
    }

    /** Whether two sentences have several sorts of figures in common, and differ in more of them than figures agree. */
    boolean areOther(Passage one, Passage other) {
        Map<String, Set<Draft>> mine = figures.getOrDefault(one, Map.of());
        Map<String, Set<Draft>> theirs = figures.getOrDefault(other, Map.of());
        if (mine.size() < UNLIKE || theirs.size() < UNLIKE) {
            return false;
        }
        Set<Draft> all = new HashSet<>();
        theirs.values().forEach(all::addAll);
        long agree = mine.values().stream()
                .flatMap(Set::stream)
                .filter(all::contains)
                .distinct()
                .count();
        long unlike = mine.entrySet().stream()
                .filter(sort -> theirs.containsKey(sort.getKey())
                        && Collections.disjoint(sort.getValue(), theirs.getOrDefault(sort.getKey(), Set.of())))
                .count();
        return unlike >= UNLIKE && unlike > agree;
    }
}
