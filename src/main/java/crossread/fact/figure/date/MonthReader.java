package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads months: "September 2010", "May of last year", "in March". */
final class MonthReader {
    private final DateWords words;
    private final YearBehind years;
    private final Tense tense;

    MonthReader(DateWords words, YearBehind years, Tense tense) {
        this.words = words;
        this.years = years;
        this.tense = tense;
    }

    Optional<Dated> at(Line line, int index) {
        OptionalInt month = words.month(line, index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int end = words.pastName(line, index);
        Optional<YearBehind.Found> year =
                years.at(line, end, true).or(() -> years.at(line, line.pastHyphen(end), true));
        if (year.isPresent()) {
            return Optional.of(new Dated(
                    year.get().to(), year.get().year().map(in -> Stretch.month(YearMonth.of(in, month.getAsInt())))));
        }
        if (line.at(end).isNumber()
                || (words.isDoubtful(line, index) && !words.isLed(line, index) && !isListed(line, index, end))) {
            return Optional.empty();
        }
        return Optional.of(new Dated(
                end, line.published().map(day -> Stretch.month(nearest(line, index, end, day, month.getAsInt())))));
    }

    /** "In May, June and July": between two months, where a first name would not stand. */
    private boolean isListed(Line line, int from, int to) {
        int next = line.is(to, ",") ? to + 1 : to;
        boolean before = line.is(from - 1, ",") && words.month(line, from - 2).isPresent();
        return before
                && (words.month(line, next).isPresent()
                        || words.month(line, next + 1).isPresent());
    }

    /** The last month of that name, or the next where the text speaks of the future. */
    private YearMonth nearest(Line line, int from, int to, LocalDate published, int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (tense.isFuture(line, from, to)) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }
}
