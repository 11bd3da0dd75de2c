package crossread.fact.figure.date;

import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The day a time of the day is told of: the one beside it, else the last one the sentence tells before it. */
final class ClockDay {
    /** "8:30 p.m. on Monday": how far behind the time its day may stand, in pieces. */
    private static final int BEHIND = 3;

    private static final int BEFORE = 40;

    private final DateFinder dates;
    private final Set<String> on;

    ClockDay(DateFinder dates, WordList words) {
        this.dates = dates;
        on = Set.copyOf(words.forms("clock-on"));
    }

    Optional<LocalDate> day(Line line, int from, int to) {
        int at = to;
        while (at < to + BEHIND && (line.is(at, ",") || on.contains(line.lower(at)))) {
            at++;
        }
        Optional<LocalDate> behind = day(line, at);
        for (int i = from - 1; behind.isEmpty() && i >= Math.max(0, from - BEFORE); i--) {
            behind = day(line, i);
        }
        return behind;
    }

    private Optional<LocalDate> day(Line line, int index) {
        return dates.at(line, index)
                .map(Found::value)
                .flatMap(value ->
                        value instanceof Value.Dates days && days.from().equals(days.to())
                                ? days.from()
                                : Optional.empty());
    }
}
