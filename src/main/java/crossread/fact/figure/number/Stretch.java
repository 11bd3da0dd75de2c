package crossread.fact.figure.number;

import crossread.model.fact.Value.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch of days, both ends inclusive. */
public record Stretch(LocalDate from, LocalDate to) {

    /** What a text says of a month or year: its first, middle or last part, or its last day. */
    public enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE,
        /** "Earlier this month": up to the day of publication. */
        BEFORE,
        /** "Later this month". */
        AFTER,
        END
    }

    public static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    public static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    public static Stretch year(int year) {
        return years(year, year);
    }

    public static Stretch years(int first, int last) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Monday to Sunday. */
    public static Stretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday, monday.plusDays(6));
    }

    /** Three months from the first of {@code month}; winter runs into the next year. */
    public static Stretch season(int year, int month) {
        return new Stretch(
                LocalDate.of(year, month, 1),
                YearMonth.of(year, month).plusMonths(2).atEndOfMonth());
    }

    /** A part of this stretch; parts overlap, as nobody agrees where "early" ends. */
    public Stretch part(Part part) {
        long days = to.toEpochDay() - from.toEpochDay();
        return switch (part) {
            case WHOLE -> this;
            case EARLY -> new Stretch(from, from.plusDays(days / 2));
            case MIDDLE -> new Stretch(from.plusDays(days / 4), from.plusDays(days * 3 / 4));
            case LATE -> new Stretch(from.plusDays(days / 2), to);
            case BEFORE, AFTER -> this;
            case END -> day(to);
        };
    }

    /** The part up to {@code day}, or from it on; the whole where {@code day} does not lie within. */
    public Stretch part(Part part, LocalDate day) {
        boolean within = !day.isBefore(from) && !day.isAfter(to);
        return switch (part) {
            case BEFORE -> within ? new Stretch(from, day) : this;
            case AFTER -> within ? new Stretch(day, to) : this;
            default -> part(part);
        };
    }

    public Dates dates() {
        return new Dates(Optional.of(from), Optional.of(to));
    }
}
