package crossread.align.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of two sentences that stand in one another's place. What is not held by common words next to it is passed
 * over: rather too few are shown than what only happens to stand there.
 */
final class SwapFinder {
    /** With fewer words in common, where words stand says nothing. */
    private static final int COMMON = 3;

    private final RunFinder runs = new RunFinder();
    private final RoleFinder roles = new RoleFinder();
    private final ActFinder acts;
    private final FrameFinder frames;

    SwapFinder() {
        Verbs verbs = new Verbs();
        acts = new ActFinder(verbs);
        frames = new FrameFinder(verbs);
    }

    /** Acts of one somebody first, then what stands in one frame; no words twice. */
    List<Swap> find(Line one, Line other) {
        List<Run> common = runs.find(one.keys(), other.keys());
        if (common.stream().mapToInt(Run::length).sum() < COMMON) {
            return List.of();
        }
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i <= common.size(); i++) {
            int from = i == 0 ? 0 : common.get(i - 1).fromEnd();
            int to = i == 0 ? 0 : common.get(i - 1).toEnd();
            int fromEnd =
                    i == common.size() ? one.units().size() : common.get(i).from();
            int toEnd =
                    i == common.size() ? other.units().size() : common.get(i).to();
            if (from < fromEnd && to < toEnd) {
                acts.find(new Hole(one, from, fromEnd), new Hole(other, to, toEnd))
                        .ifPresent(swaps::add);
            }
        }
        List<Swap> held = new ArrayList<>(roles.find(one, other));
        held.addAll(frames.find(one, other));
        for (Swap swap : held) {
            boolean known = swaps.stream()
                    .anyMatch(had -> had.one().span().overlaps(swap.one().span())
                            || had.other().span().overlaps(swap.other().span()));
            if (!known) {
                swaps.add(swap);
            }
        }
        return swaps;
    }
}
