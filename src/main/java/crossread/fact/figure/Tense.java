package crossread.fact.figure;

import java.util.Set;

/** Tells whether what stands near a day lies ahead of the day of publication or behind it. */
final class Tense {
    /** How far the verb is looked for, in pieces: about a clause. */
    private static final int REACH = 12;

    private final Set<String> future;
    private final Phrases<String> phrases;
    private final Set<String> past;

    Tense(DateWords words) {
        future = words.set("future");
        phrases = words.keyed("future-phrase");
        past = words.set("past");
    }

    /** Whether the nearest cue before {@code from}, or else the first behind {@code to}, speaks of the future. */
    boolean isFuture(Line line, int from, int to) {
        for (int i = from - 1; i >= from - REACH && i >= 0; i--) {
            if (isFutureCue(line, i)) {
                return true;
            }
            if (past.contains(line.lower(i))) {
                return false;
            }
        }
        for (int i = to; i < to + REACH && i < line.size(); i++) {
            if (isFutureCue(line, i)) {
                return true;
            }
            if (past.contains(line.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isFutureCue(Line line, int index) {
        return future.contains(line.lower(index)) || phrases.at(line, index).isPresent();
    }
}
