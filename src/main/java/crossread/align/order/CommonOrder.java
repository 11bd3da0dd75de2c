package crossread.align.order;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The longest run of things that stand in the same order in two lists. */
final class CommonOrder {
    /**
     * From so many things on the longest run is found by halving, in time that grows hardly faster than the things. Which of
     * several longest runs it is may differ; below that the one of the library's search stays, whose time and memory grow
     * with the square of what stands in another order: of eight articles of 5,000 sentences a fifth of aligning.
     */
    private static final int MANY = 1_000;

    private CommonOrder() {}

    /**
     * A place in each of two lists where the same thing stands.
     *
     * @param from index in the first list
     * @param to index in the second
     */
    record Anchor(int from, int to) {}

    /**
     * The anchors in order, ascending in both lists, as many as there can be.
     *
     * @param first every thing once
     * @param second likewise
     */
    static <T> List<Anchor> anchors(List<T> first, List<T> second) {
        // What only one list has is no part of the answer, and leaving it out keeps the search short.
        List<Integer> left = places(first, new HashSet<>(second));
        List<Integer> right = places(second, new HashSet<>(first));
        if (left.size() > MANY) {
            Map<T, Integer> places = new HashMap<>();
            right.forEach(place -> places.put(second.get(place), place));
            List<Anchor> pairs = left.stream()
                    .map(place -> new Anchor(place, places.getOrDefault(first.get(place), -1)))
                    .toList();
            return ascending(pairs);
        }
        List<T> leftThings = left.stream().<T>map(first::get).toList();
        List<T> rightThings = right.stream().<T>map(second::get).toList();
        List<Anchor> anchors = new ArrayList<>();
        for (AbstractDelta<T> delta :
                DiffUtils.diff(leftThings, rightThings, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    anchors.add(new Anchor(
                            left.get(delta.getSource().getPosition() + i),
                            right.get(delta.getTarget().getPosition() + i)));
                }
            }
        }
        return anchors;
    }

    /** The longest run of pairs, which ascend in the first list, that ascends in the second: Fredman, 1975. */
    private static List<Anchor> ascending(List<Anchor> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle]).to() < pairs.get(i).to()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Anchor> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            run.add(pairs.get(i));
        }
        return run.reversed();
    }

    private static <T> List<Integer> places(List<T> things, Set<T> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (wanted.contains(things.get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
