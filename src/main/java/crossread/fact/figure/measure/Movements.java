package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.model.fact.Value.Change;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads in which direction the text says a figure moved: {@code rose by 5%}, {@code a drop of 300}, {@code 20% more}. */
public final class Movements {
    /** How far before the figure its verb may stand, in pieces. */
    private static final int REACH = 5;

    private final Map<String, Change> before = new HashMap<>();
    private final Map<String, Change> after = new HashMap<>();
    private final Set<String> between;
    private final Set<String> noMove;
    private final Set<String> moveFrom;
    private final Set<String> moveTo;

    public Movements(WordList words) {
        words.forms("up.before").forEach(word -> before.put(word, Change.UP));
        words.forms("down.before").forEach(word -> before.put(word, Change.DOWN));
        words.forms("up.after").forEach(word -> after.put(word, Change.UP));
        words.forms("down.after").forEach(word -> after.put(word, Change.DOWN));
        between = Set.copyOf(words.forms("between"));
        noMove = Set.copyOf(words.forms("no-move"));
        moveFrom = Set.copyOf(words.forms("move-from"));
        moveTo = Set.copyOf(words.forms("move-to"));
    }

    /** The direction told before the piece {@code from}. */
    public Change before(Line line, int from) {
        if (noMove.contains(line.lower(from - 1))) {
            return Change.NONE;
        }
        // "rose from 5% to 7%": it is the seven that something rose to
        if (moveFrom.contains(line.lower(from - 1)) && next(line, from, moveTo) > from) {
            return Change.NONE;
        }
        if (moveTo.contains(line.lower(from - 1))) {
            for (int i = from - 2; i >= from - REACH - 3; i--) {
                if (moveFrom.contains(line.lower(i))) {
                    return told(line, i);
                }
            }
        }
        return told(line, from);
    }

    /** Where the first of {@code words} stands with a number behind it, a few pieces on; {@code index} where none does. */
    private static int next(Line line, int index, Set<String> words) {
        for (int i = index + 1; i <= index + REACH; i++) {
            boolean number = line.at(i + 1).isNumber() || !line.at(i + 1).isWord();
            if (words.contains(line.lower(i)) && number) {
                return i;
            }
        }
        return index;
    }

    private Change told(Line line, int from) {
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
    public Change around(Line line, int from, int to) {
        Change change = before(line, from);
        return change == Change.NONE ? after.getOrDefault(line.lower(line.pastHyphen(to)), Change.NONE) : change;
    }
}
