package crossread.fact.figure;

import crossread.model.Value.Change;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads in which direction the text says a figure moved: {@code rose by 5%}, {@code a drop of 300}, {@code 20% more}. */
final class Movements {
    /** How far before the figure its verb may stand, in pieces. */
    private static final int REACH = 5;

    private final Map<String, Change> before = new HashMap<>();
    private final Map<String, Change> after = new HashMap<>();
    private final Set<String> between;

    Movements(WordList words) {
        words.forms("up.before").forEach(word -> before.put(word, Change.UP));
        words.forms("down.before").forEach(word -> before.put(word, Change.DOWN));
        words.forms("up.after").forEach(word -> after.put(word, Change.UP));
        words.forms("down.after").forEach(word -> after.put(word, Change.DOWN));
        between = Set.copyOf(words.forms("between"));
    }

    /** The direction told before the piece {@code from}. */
    Change before(Line line, int from) {
        for (int i = from - 1; i >= from - REACH; i--) {
            // "up to 40" is a bound, not a rise
            Change change = line.is(i, "up") && line.is(i + 1, "to") ? null : before.get(line.lower(i));
            if (change != null) {
                return change;
            }
            if (!between.contains(line.lower(i))) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /** The direction told before the piece {@code from} or just behind {@code to}. */
    Change around(Line line, int from, int to) {
        Change change = before(line, from);
        return change == Change.NONE ? after.getOrDefault(line.lower(line.pastHyphen(to)), Change.NONE) : change;
    }
}
