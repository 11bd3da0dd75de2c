package crossread.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest run of things that stand in the same order in two lists. */
final class CommonOrder {
    private CommonOrder() {}

    /**
     * A place in each of two lists where the same thing stands.
     *
     * @param from index in the first list
     * @param to index in the second
     */
    record Anchor(int from, int to) {}

    /** The anchors in order, ascending in both lists, as many as there can be. */
    static <T> List<Anchor> anchors(List<T> first, List<T> second) {
        // What only one list has is no part of the answer, and leaving it out keeps the search short.
        List<Integer> left = places(first, new HashSet<>(second));
        List<Integer> right = places(second, new HashSet<>(first));
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
