package crossread.lesson;

import java.util.List;
import java.util.Optional;

/** How right an answer is. */
public enum Mark {
    RIGHT,
    /** Some of the letters are right, and some are missing or wrong. */
    PARTLY,
    WRONG,
    /** There was no answer. */
    OPEN;

    /** The mark of an answer where {@code right} would have been. */
    public static Mark of(Optional<List<String>> answer, List<String> right) {
        if (answer.isEmpty()) {
            return OPEN;
        }
        List<String> given = answer.get();
        if (given.size() == right.size() && given.containsAll(right)) {
            return RIGHT;
        }
        return given.stream().anyMatch(right::contains) ? PARTLY : WRONG;
    }
}
