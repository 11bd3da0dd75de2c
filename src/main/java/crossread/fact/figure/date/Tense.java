package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether what stands near a day lies ahead of the day of publication or behind it, by the verb of its own clause: the nearest
 * before it, or else the first behind it.
 */
final class Tense {
    /** How far the verb is looked for, in pieces: about a clause. */
    private static final int REACH = 16;

    private static final int LONGEST_SHORT = 2; // letters before the point of what is shortened

    private static final int SHORTEST_PLURAL = 4; // letters

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
    private final Set<String> modal;
    private final Set<String> have;
    private final Set<String> not;
    private final Set<String> scheduled;
    private final Set<String> scheduledPlural;
    private final Set<String> they;
    private final Set<String> be;
    private final Set<String> on;
    private final Set<String> ahead;
    private final Set<String> saying;
    private final Set<String> opening;
    private final Set<String> subordinate;

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
        modal = words.set("modal");
        have = words.set("have");
        not = words.set("not");
        scheduled = words.set("scheduled");
        scheduledPlural = words.set("scheduled-plural");
        they = words.set("they");
        be = words.set("be");
        on = words.set("on");
        ahead = words.set("ahead");
        saying = words.set("saying");
        opening = words.set("determiner");
        subordinate = words.set("subordinate");
    }

    /** Whether the nearest cue before {@code from}, or else the first behind {@code to}, speaks of the future. */
    boolean isFuture(Line line, int from, int to) {
        boolean owned = line.at(to).isOneOf("'’");
        // "a strike for Friday", "the hearing is on Monday"
        if (!owned && (ahead.contains(line.lower(from - 1)) || isDated(line, from))) {
            return true;
        }
        for (int i = from - 1; i >= from - REACH && i >= 0 && !isStop(line, i); i--) {
            Optional<Boolean> told = told(line, i);
            if (told.isPresent()) {
                return isSaidOf(line, i) ? behind(line, to, true).orElse(false) : told.get();
            }
        }
        return behind(line, to, false).orElse(false);
    }

    /** What the first cue behind a day says; of its own clause alone, if that is asked. */
    private Optional<Boolean> behind(Line line, int to, boolean own) {
        for (int i = to; i < to + REACH && i < line.size() && !isStop(line, i); i++) {
            if (own && (line.is(i, ",") || subordinate.contains(line.lower(i)))) {
                break;
            }
            Optional<Boolean> told = told(line, i);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private boolean isDated(Line line, int from) {
        return be.contains(line.lower(on.contains(line.lower(from - 1)) ? from - 2 : from - 1));
    }

    /** "Holt said a meeting on Friday would do": the day is that of the meeting. */
    private boolean isSaidOf(Line line, int verb) {
        return saying.contains(line.lower(verb)) && opening.contains(line.lower(verb + 1));
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
        if (isPerfect(line, index)) {
            return Optional.of(false);
        }
        if (isFutureCue(line, index)) {
            return Optional.of(true);
        }
        return isPast(line, index) ? Optional.of(false) : Optional.empty();
    }

    /** "May have left", "could not be reached". */
    private boolean isPerfect(Line line, int index) {
        return isModal(line, index) && (have.contains(line.lower(index + 1)) || not.contains(line.lower(index + 1)));
    }

    private boolean isModal(Line line, int index) {
        return modal.contains(line.lower(index)) && !line.at(index).isCapital();
    }

    /** "The board meets", "voters go"; but not "they did not meet" nor "his vote". */
    private boolean isScheduled(Line line, int index) {
        return scheduled.contains(line.lower(index))
                || (scheduledPlural.contains(line.lower(index))
                        && (they.contains(line.lower(index - 1)) || isPlural(line, index - 1)));
    }

    private boolean isPlural(Line line, int index) {
        String word = line.lower(index);
        return line.at(index).isWord()
                && word.length() >= SHORTEST_PLURAL
                && word.endsWith("s")
                && !opening.contains(word);
    }

    private boolean isFutureCue(Line line, int index) {
        // "agreed to meet", "hopes to return"
        boolean meant = infinitive.contains(line.lower(index)) && intent.contains(line.lower(index - 1));
        return meant
                || isModal(line, index)
                || isScheduled(line, index)
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
