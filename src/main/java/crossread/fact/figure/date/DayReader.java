package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Piece;
import crossread.fact.figure.number.Stretch;
import crossread.words.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days that name their month: {@code 3 May}, {@code Saturday, April 4, 2009}, {@code 3-5 May}, {@code 2024-05-03}. */
final class DayReader {
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    private final DateWords words;
    private final Set<String> of;
    private final Set<String> joiners;
    private final YearBehind years;
    private final Tense tense;
    private final boolean monthFirst;

    DayReader(DateWords words, WordList numbers, YearBehind years, Tense tense) {
        this.words = words;
        this.years = years;
        this.tense = tense;
        monthFirst = words.is("month-first");
        of = Set.copyOf(numbers.forms("of"));
        joiners = new HashSet<>(numbers.forms("to"));
        joiners.addAll(numbers.forms("and"));
    }

    Optional<Dated> at(Line line, int index) {
        int start = pastWeekday(line, index);
        Optional<Dated> day = dayMonth(line, start).or(() -> monthDay(line, start));
        return day.isPresent() || start > index ? day : iso(line, index).or(() -> numeric(line, index));
    }

    private int pastWeekday(Line line, int index) {
        if (!words.isAnyWeekday(line, index)) {
            return index;
        }
        int at = words.pastName(line, index);
        at = line.is(at, ",") ? at + 1 : at;
        return words.pastThe(line, at);
    }

    /** "3 May 2024", "3rd of May", "3 to 5 May". */
    private Optional<Dated> dayMonth(Line line, int index) {
        OptionalInt first = DateWords.day(line, index);
        if (first.isEmpty() || (line.isGlued(index) && !line.at(index - 1).isOneOf("(–—\"“"))) {
            return Optional.empty();
        }
        int at = words.pastOrdinal(line, index + 1);
        OptionalInt last = first;
        if (isJoiner(line, at) && DateWords.day(line, at + 1).isPresent()) {
            last = DateWords.day(line, at + 1);
            at = words.pastOrdinal(line, at + 2);
        }
        at = of.contains(line.lower(at)) ? at + 1 : line.pastHyphen(at);
        OptionalInt month = words.month(line, at);
        return month.isEmpty()
                ? Optional.empty()
                : withYear(line, index, words.pastName(line, at), month.getAsInt(), first.getAsInt(), last.getAsInt());
    }

    /** "May 3, 2024", "May 3-5", "May the 3rd". */
    private Optional<Dated> monthDay(Line line, int index) {
        OptionalInt month = monthFirst ? words.month(line, index) : OptionalInt.empty();
        int at = line.pastHyphen(words.pastName(line, index));
        at = words.pastThe(line, at);
        OptionalInt first = DateWords.day(line, at);
        if (month.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        int end = words.pastOrdinal(line, at + 1);
        // "May 3 million" and "May 7%" are no days
        if (end == at + 1 && line.isGlued(end) && !line.at(end).isOneOf("-–—,.;:)'’\"”!?/")) {
            return Optional.empty();
        }
        OptionalInt last = first;
        boolean glued = line.isGlued(end) || !line.at(end).isHyphen();
        if (isJoiner(line, end)
                && glued
                && DateWords.day(line, end + 1).isPresent()
                && !line.at(words.pastOrdinal(line, end + 2)).isWord()) {
            last = DateWords.day(line, end + 1);
            end = words.pastOrdinal(line, end + 2);
        }
        return withYear(line, index, end, month.getAsInt(), first.getAsInt(), last.getAsInt());
    }

    private boolean isJoiner(Line line, int index) {
        return line.at(index).isHyphen() || joiners.contains(line.lower(index));
    }

    private Optional<Dated> withYear(Line line, int from, int to, int month, int first, int last) {
        Optional<YearBehind.Found> behind = years.at(line, to, monthFirst);
        try {
            if (behind.isPresent()) {
                // it is a day of any year
                stretch(2000, month, first, last);
                return Optional.of(new Dated(
                        behind.get().to(), behind.get().year().map(year -> stretch(year, month, first, last))));
            }
            if (line.published().isEmpty()) {
                stretch(2000, month, first, last);
                return Optional.of(new Dated(to, Optional.empty()));
            }
            LocalDate published = line.published().get();
            boolean future = tense.isFuture(line, from, to);
            return Optional.of(new Dated(to, nearest(published, month, first, last, future)));
        } catch (DateTimeException e) {
            // "February 31"
            return Optional.empty();
        }
    }

    /** The day {@code monthDay}, written 12-25, in the year that brings it nearest. */
    Stretch nearest(Line line, int from, int to, LocalDate published, String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return nearest(
                published,
                day.getMonthValue(),
                day.getDayOfMonth(),
                day.getDayOfMonth(),
                tense.isFuture(line, from, to));
    }

    /** In the year that brings it nearest; the tense moves the turn. */
    private static Stretch nearest(LocalDate published, int month, int first, int last, boolean future) {
        int latest = future ? 335 : 120;
        Stretch same = stretch(published.getYear(), month, first, last);
        long away = same.from().toEpochDay() - published.toEpochDay();
        if (away > latest) {
            return stretch(published.getYear() - 1, month, first, last);
        }
        return away < latest - 365 ? stretch(published.getYear() + 1, month, first, last) : same;
    }

    private static Stretch stretch(int year, int month, int first, int last) {
        YearMonth whole = YearMonth.of(year, month);
        // the 29th of February of a year without one is its last day
        LocalDate from = month == 2 && first == 29 ? whole.atEndOfMonth() : whole.atDay(first);
        LocalDate to = month == 2 && last == 29 ? whole.atEndOfMonth() : whole.atDay(last);
        return new Stretch(from, to.isBefore(from) ? from : to);
    }

    /** "2024-05-03". */
    private static Optional<Dated> iso(Line line, int index) {
        OptionalInt year = DateWords.year(line, index);
        OptionalInt month = DateWords.digits(line, index + 2, 2, 2, 1, 12);
        OptionalInt day = DateWords.digits(line, index + 4, 2, 2, 1, 31);
        boolean marks = line.isInnerHyphen(index + 1) && line.isInnerHyphen(index + 3);
        Piece before = line.at(index - 1);
        boolean glued = line.isGlued(index) && (!before.kind().equals(Piece.Kind.SIGN) || before.isOneOf("-–/.#_@"));
        return year.isPresent() && month.isPresent() && day.isPresent() && marks && !glued
                ? day(year.getAsInt(), month.getAsInt(), day.getAsInt(), index + 5)
                : Optional.empty();
    }

    /**
     * "22/04/2024", "3.5.2024", "am 3.5."; where day and month could be swapped, in a language that writes either first,
     * it is a date, but nobody can say which.
     */
    private Optional<Dated> numeric(Line line, int index) {
        Matcher points = POINTS.matcher(line.at(index).text());
        if (line.at(index).kind() == Piece.Kind.CODE && points.matches()) {
            // points are written where the day comes first
            return day(
                    Integer.parseInt(points.group(3)),
                    Integer.parseInt(points.group(2)),
                    Integer.parseInt(points.group(1)),
                    index + 1);
        }
        Matcher dayMonth = DAY_MONTH.matcher(line.at(index).text());
        if (dayMonth.matches() && words.pastOrdinal(line, index + 1) > index + 1) {
            return withYear(
                    line,
                    index,
                    index + 2,
                    Integer.parseInt(dayMonth.group(2)),
                    Integer.parseInt(dayMonth.group(1)),
                    Integer.parseInt(dayMonth.group(1)));
        }
        boolean marks = (line.is(index + 1, "/") && line.is(index + 3, "/") && line.isGlued(index + 3))
                || (line.isInnerHyphen(index + 1) && line.isInnerHyphen(index + 3));
        OptionalInt first = DateWords.day(line, index);
        OptionalInt second = DateWords.day(line, index + 2);
        OptionalInt year = DateWords.year(line, index + 4);
        if (!marks || first.isEmpty() || second.isEmpty() || year.isEmpty() || line.isGlued(index)) {
            return Optional.empty();
        }
        int one = first.getAsInt();
        int two = second.getAsInt();
        if (one <= 12 && two <= 12 && one != two) {
            return monthFirst
                    ? Optional.of(new Dated(index + 5, Optional.empty()))
                    : day(year.getAsInt(), two, one, index + 5);
        }
        return day(year.getAsInt(), Math.min(one, two), Math.max(one, two), index + 5);
    }

    private static Optional<Dated> day(int year, int month, int day, int to) {
        try {
            return Optional.of(new Dated(to, Stretch.day(LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
