package crossread.fact.judge.clash;

import crossread.fact.judge.figure.Given;
import crossread.fact.judge.figure.Units;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.story.Said;
import crossread.model.fact.FactKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the one article that gives another value of a measure which all others agree on, such as the magnitude of a
 * quake, however unlike the sentences are: who repeats a wrong figure seldom repeats the sentence. It has been seen to speak
 * once, on the development half, and rightly; see record 019.
 */
final class Dissent {
    /** So many articles that give one value of the measure and no other make it the story's. */
    private static final int AGREEING = 3;
    /** Values further apart are rather of two things. */
    private static final double RATIO = 1.25;

    /** The facts of one unit that each article states. */
    private final Map<String, Set<Draft>> stated = new HashMap<>();

    /** @param places all figures of one unit */
    Dissent(List<Said> places, List<Draft> drafts) {
        for (int i = 0; i < places.size(); i++) {
            stated.computeIfAbsent(places.get(i).article(), article -> new HashSet<>())
                    .add(drafts.get(i));
        }
    }

    /** Whether one of two figures of the unit is the story's, and the other that of a single article. */
    boolean between(Said one, Draft first, Said other, Draft second) {
        boolean measured = one.mention().kind() == FactKind.QUANTITY
                && !Units.isTime(Given.first(one).unit());
        if (!measured || !near(one, other)) {
            return false;
        }
        return (isShared(first) && isLone(second)) || (isShared(second) && isLone(first));
    }

    private static boolean near(Said one, Said other) {
        double mine = Given.first(one).amount().value().abs().doubleValue();
        double theirs = Given.first(other).amount().value().abs().doubleValue();
        return Math.max(mine, theirs) <= RATIO * Math.min(mine, theirs);
    }

    private boolean isShared(Draft draft) {
        return stated.values().stream().filter(Set.of(draft)::equals).count() >= AGREEING;
    }

    private boolean isLone(Draft draft) {
        long all = stated.values().stream()
                .filter(drafts -> drafts.contains(draft))
                .count();
        return all == 1 && stated.containsValue(Set.of(draft));
    }
}
