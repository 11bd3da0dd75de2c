package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Stretch;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Reads days and years told from another date of the text: {@code the following day}, {@code the day before}, {@code
 * the year before}. That date is the last one told before, in the sentence or in those just before it.
 */
final class BesideReader {
    /** How far before it in its sentence the other date is looked for, in pieces. */
    private static final int REACH = 40;
    /** Pieces of a date before its last: "Monday, the 3rd of May, 2024". */
    private static final int LONGEST = 7;

    private final DayReader dayReader;
    private final RelativeReader relatives;
    private final PeriodReader periods;
    private final Phrases<Integer> days;
    private final Phrases<Integer> closedDays;
    private final Phrases<Integer> years;

    BesideReader(DateWords words, DayReader dayReader, RelativeReader relatives, PeriodReader periods) {
        this.periods = periods;
        this.dayReader = dayReader;
        this.relatives = relatives;
        days = words.phrases("beside-day");
        closedDays = words.phrases("beside-day-closed");
        years = words.phrases("beside-year");
    }

    Set<String> openings() {
        return new Openings().and(days).and(closedDays).and(years).words();
    }

    Optional<Dated> at(Line line, int index) {
        return days.at(line, index)
                .or(() -> closedDays.at(line, index).filter(match -> isClosed(line, match.to())))
                .flatMap(match -> anchor(line, index)
                        .filter(BesideReader::isDay)
                        .map(day -> new Dated(match.to(), Stretch.day(day.from().plusDays(match.meaning())))))
                .or(() -> years.at(line, index)
                        .filter(match -> isClosed(line, match.to()))
                        .map(match -> new Dated(match.to(), year(line, index, match.meaning()))));
    }

    /** "The day before the vote" is told from the vote. */
    private static boolean isClosed(Line line, int index) {
        return !line.at(index).isWord() && !line.at(index).isNumber();
    }

    private Optional<Stretch> year(Line line, int index, int step) {
        return anchor(line, index)
                .filter(told -> !told.to().isBefore(told.from().plusMonths(11)))
                .map(told -> told.from().getYear())
                .or(() -> line.published().map(day -> day.getYear()))
                .map(year -> Stretch.year(year + step));
    }

    private Optional<Stretch> anchor(Line line, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Optional<Dated> told = told(line, i);
            if (told.isPresent()) {
                Dated whole = whole(line, i, told.get());
                return whole.to() <= index ? whole.stretch() : Optional.empty();
            }
        }
        return line.told();
    }

    private Optional<Dated> told(Line line, int index) {
        return dayReader.at(line, index).or(() -> relatives.at(line, index)).or(() -> periods.at(line, index));
    }

    /** The date that {@code last} is the end of: the year of "3 May 2024" is a date too, and so is its month. */
    private Dated whole(Line line, int index, Dated last) {
        for (int i = Math.max(0, index - LONGEST); i < index; i++) {
            Optional<Dated> longer = told(line, i).filter(date -> date.to() >= last.to());
            if (longer.isPresent()) {
                return longer.get();
            }
        }
        return last;
    }

    private static boolean isDay(Stretch stretch) {
        return ChronoUnit.DAYS.between(stretch.from(), stretch.to()) == 0;
    }
}
