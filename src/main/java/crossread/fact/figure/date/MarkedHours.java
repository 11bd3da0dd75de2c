package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.words.WordList;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads times of the day with a mark behind their hour: {@code à 17h30}, {@code vers 17 heures}. The same is written for how
 * long something takes, so that a word for a time must stand before it, and early hours need their nought: {@code 02h30}.
 */
final class MarkedHours {
    /** Below it "passe à 2h30" is more often how long than when. */
    private static final int EARLIEST = 6;

    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private final Set<String> marks;
    private final Set<String> away;
    private final Set<String> lead;

    /** @param lead the words that stand before a time of the day */
    MarkedHours(WordList words, Set<String> lead) {
        marks = Set.copyOf(words.forms("clock-mark"));
        away = Set.copyOf(words.forms("clock-away"));
        this.lead = lead;
    }

    /** A time, up to the piece before {@code to}. */
    record Marked(int to, LocalTime time) {}

    Optional<Marked> at(Line line, int index) {
        OptionalInt hour = DateWords.digits(line, index, 1, 2, 0, LAST_HOUR);
        // "de 2h15 à 3h20": from one length to another, or from one time to another
        boolean told =
                marks.contains(line.lower(index + 1)) && lead.contains(line.lower(index - 1)) && !isRange(line, index);
        if (!told || hour.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt minute = DateWords.digits(line, index + 2, 2, 2, 0, LAST_MINUTE);
        int to = minute.isPresent() ? index + 3 : index + 2;
        boolean clear = hour.getAsInt() >= EARLIEST || line.at(index).text().startsWith("0");
        return clear && !away.contains(line.lower(to))
                ? Optional.of(new Marked(to, LocalTime.of(hour.getAsInt(), minute.orElse(0))))
                : Optional.empty();
    }

    private boolean isRange(Line line, int index) {
        return marks.contains(line.lower(index - 2)) || marks.contains(line.lower(index - 3));
    }
}
