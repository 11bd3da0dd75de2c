package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether what stands near a day lies ahead of the day of publication or behind it, by the verb nearest to it. */
final class Tense {
    /** How far the verb is looked for, in pieces: about a clause. */
    private static final int REACH = 16;

    private static final int LONGEST_SHORT = 2; // letters before the point of what is shortened

    private static final String STOPS = ".;:!?";

    private final Set<String> future;
    private final Phrases<String> phrases;
    private final Set<String> past;
    private final List<String> pastEndings;
    private final Set<String> noPast;
    private final Set<String> passive;
    private final Set<String> adjectiveBefore;
    private final Set<String> intent;
    private final Set<String> infinitive;

    Tense(DateWords words) {
        future = words.set("future");
        phrases = words.keyed("future-phrase");
        past = words.set("past");
        pastEndings = List.copyOf(words.set("past-ending"));
        noPast = words.set("no-past");
        passive = words.set("passive");
        adjectiveBefore = words.set("determiner");
        intent = words.set("intent");
        infinitive = words.set("infinitive");
    }

    /** Whether the nearest cue before {@code from}, or else the first behind {@code to}, speaks of the future. */
    boolean isFuture(Line line, int from, int to) {
        for (int i = from - 1; i >= from - REACH && i >= 0 && !isStop(line, i); i--) {
            Optional<Boolean> told = told(line, i);
            if (told.isPresent()) {
                return told.get();
            }
        }
        for (int i = to; i < to + REACH && i < line.size() && !isStop(line, i); i++) {
            Optional<Boolean> told = told(line, i);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return false;
    }

    /** A mark that ends a clause; not the colon of "6:30" nor the points of "6 p.m." and "Dr. Holt". */
    private static boolean isStop(Line line, int index) {
        if (!line.at(index).isOneOf(STOPS)) {
            return false;
        }
        boolean digits = line.at(index - 1).isNumber()
                && line.at(index + 1).isNumber()
                && line.isGlued(index)
                && line.isGlued(index + 1);
        boolean shortened = line.is(index, ".")
                && line.isGlued(index)
                && line.lower(index - 1).length() <= LONGEST_SHORT;
        return !digits && !(shortened && line.at(index - 1).isWord());
    }

    private Optional<Boolean> told(Line line, int index) {
        if (isFutureCue(line, index)) {
            return Optional.of(true);
        }
        return isPast(line, index) ? Optional.of(false) : Optional.empty();
    }

    private boolean isFutureCue(Line line, int index) {
        // "agreed to meet", "hopes to return"
        boolean meant = infinitive.contains(line.lower(index)) && intent.contains(line.lower(index - 1));
        return meant
                || future.contains(line.lower(index))
                || phrases.at(line, index).isPresent();
    }

    /** "Resigned", "fell"; but not the participle of "will be closed" nor the adjective of "the proposed law". */
    private boolean isPast(Line line, int index) {
        String word = line.lower(index);
        String before = line.lower(index - 1);
        if (passive.contains(before) || !line.at(index).isWord()) {
            return false;
        }
        if (past.contains(word)) {
            return true;
        }
        return !line.at(index).isCapital()
                && word.length() > 4
                && pastEndings.stream().anyMatch(word::endsWith)
                && !noPast.contains(word)
                && !adjectiveBefore.contains(before);
    }
}
