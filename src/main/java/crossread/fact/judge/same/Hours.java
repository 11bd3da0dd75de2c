package crossread.fact.judge.same;

import crossread.fact.judge.story.Said;
import crossread.model.fact.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When two times of the day are the same: in whatever zone they are told, and where one is rounded. */
public final class Hours {
    private static final long DAY = Duration.ofDays(1).toMinutes();
    private static final long HALF_HOUR = 30;
    /** "About 8:30" is 8:28. */
    private static final long ROUNDED = 5;

    /** What a reader is told of times in two zones. */
    static final String ZONE = "remark.zone";

    private Hours() {}

    /** A time with its day, both as told. */
    private record Moment(Optional<LocalDate> day, LocalTime time, Optional<ZoneOffset> zone) {
        static Moment of(Said said) {
            Value.Dates dates = (Value.Dates) said.mention().value();
            Value.Clock clock = dates.clock().orElseThrow();
            return new Moment(dates.from(), clock.time(), clock.zone());
        }

        long minutes() {
            return time.toSecondOfDay() / 60L;
        }

        /** Minutes of UTC from some day on, that of the article where it is told. */
        long universal() {
            long days = day.map(LocalDate::toEpochDay).orElse(0L);
            return days * DAY
                    + minutes()
                    - zone.map(offset -> offset.getTotalSeconds() / 60L).orElse(0L);
        }
    }

    public static boolean isTold(Said said) {
        return said.mention().value() instanceof Value.Dates dates
                && dates.clock().isPresent();
    }

    static String identity(Said said) {
        return "time " + said.mention().value();
    }

    /** @param related whether the sentences tell of the same */
    static Likeness compare(Said one, Said other, boolean related) {
        Moment mine = Moment.of(one);
        Moment theirs = Moment.of(other);
        boolean bothZones = mine.zone().isPresent() && theirs.zone().isPresent();
        long apart = bothZones ? mine.universal() - theirs.universal() : local(mine) - local(theirs);
        boolean bothDays = mine.day().isPresent() && theirs.day().isPresent();
        long gap = Math.abs(bothDays ? apart : around(apart));
        if (gap == 0) {
            return bothZones && !mine.zone().equals(theirs.zone()) ? new Likeness(.9, ZONE) : Likeness.same(.9);
        }
        boolean round = (mine.minutes() % ROUNDED == 0) != (theirs.minutes() % ROUNDED == 0);
        if (gap < ROUNDED && round) {
            return new Likeness(.8, "remark.rounded");
        }
        // one in a zone, one where it happened: only the reader knows how far these are apart
        boolean zones = mine.zone().isPresent() != theirs.zone().isPresent()
                && Math.abs(apart) <= DAY
                && apart % HALF_HOUR == 0;
        return zones && related ? Likeness.UNSURE : Likeness.OTHER;
    }

    /** Whether two times of one day, as far as that is told, are other times by the same clock. */
    public static boolean areOther(Said one, Said other) {
        Moment mine = Moment.of(one);
        Moment theirs = Moment.of(other);
        boolean oneDay =
                mine.day().isEmpty() || theirs.day().isEmpty() || mine.day().equals(theirs.day());
        return oneDay && mine.zone().equals(theirs.zone()) && !mine.time().equals(theirs.time());
    }

    private static long local(Moment moment) {
        return moment.day().map(LocalDate::toEpochDay).orElse(0L) * DAY + moment.minutes();
    }

    /** The same within half a day: where no day is told, only the face of the clock counts. */
    private static long around(long minutes) {
        long rest = Math.floorMod(minutes, DAY);
        return Math.min(rest, DAY - rest);
    }
}
