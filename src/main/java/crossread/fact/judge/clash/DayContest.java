package crossread.fact.judge.clash;

import crossread.fact.judge.same.Hours;
import crossread.fact.judge.same.SameDates;
import crossread.fact.judge.story.Calendar;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.fact.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says of two days, years or times of the day whether they are told of one act, and differ: in sentences that say the same, in one
 * {@link Slot} of both, written alike. What was worked out from "yesterday" proves nothing. Safe for many threads.
 */
public final class DayContest {
    /** Sentences of one event share days by chance. */
    private static final double LINKED = .8;

    private static final double CONTEXT = .35;
    /** Where the words right beside the days are the same, the others matter less. */
    private static final double SOME_CONTEXT = .2;

    private static final Calendar CALENDAR = new Calendar();

    private final Story story;
    private final Surroundings surroundings;
    /** Each is held against every other. */
    private final Map<Said, Slot> slots = new ConcurrentHashMap<>();

    public DayContest(Story story, Surroundings surroundings) {
        this.story = story;
        this.surroundings = surroundings;
    }

    /** What two have to have alike to be held against each other; empty for what is never. */
    static String unit(Said said) {
        if (Hours.isTold(said)) {
            return "clock";
        }
        return SameDates.isOneDay(said) || Written.of(said).isTold() ? "day" : "";
    }

    /** 0 where they do not clash, otherwise how sure it is that they do, up to 1. */
    double score(Said one, Said other) {
        double linked = story.score(one, other);
        if (linked < LINKED || Hours.isTold(one) != Hours.isTold(other)) {
            return 0;
        }
        boolean others = Hours.isTold(one)
                ? Hours.areOther(one, other)
                : Written.of(one).differs(Written.of(other)) && !overlap(one, other);
        return others && isOfOneAct(one, other) ? linked : 0;
    }

    private boolean isOfOneAct(Said one, Said other) {
        double context = surroundings.agree(one, other);
        if (Hours.isTold(one)) {
            return context >= CONTEXT;
        }
        Slot mine = slot(one);
        Slot theirs = slot(other);
        return !mine.spoken() && !theirs.spoken() && context >= SOME_CONTEXT && mine.fits(theirs);
    }

    private Slot slot(Said said) {
        return slots.computeIfAbsent(said, Slot::of);
    }

    /** "Last week" and "Tuesday" may be one day. */
    private static boolean overlap(Said one, Said other) {
        Value.Dates mine = (Value.Dates) one.mention().value();
        Value.Dates theirs = (Value.Dates) other.mention().value();
        Optional<LocalDate> from = mine.from();
        Optional<LocalDate> otherFrom = theirs.from();
        return from.isPresent()
                && otherFrom.isPresent()
                && !from.get().isAfter(theirs.to().orElse(otherFrom.get()))
                && !otherFrom.get().isAfter(mine.to().orElse(from.get()));
    }

    /**
     * A day as its words tell it.
     *
     * @param weekdays it names
     * @param months it names
     * @param days of the month
     * @param years it names
     */
    private record Written(Set<String> weekdays, Set<String> months, Set<String> days, Set<String> years) {

        static Written of(Said said) {
            Written written = new Written(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (String name : CALENDAR.named(said.tokens())) {
                if (name.startsWith("#")) {
                    (name.length() == 5 ? written.years() : written.days()).add(name);
                } else {
                    (Calendar.isMonth(name) ? written.months() : written.weekdays()).add(name);
                }
            }
            return written;
        }

        /** Whether it is one day or one year, and no stretch from one to another. */
        boolean isTold() {
            return weekdays.size() <= 1
                    && months.size() <= 1
                    && days.size() <= 1
                    && years.size() <= 1
                    && !(weekdays.isEmpty() && months.isEmpty() && years.isEmpty());
        }

        /** Whether both name a weekday, a day of a month or a year, and not the same. */
        boolean differs(Written other) {
            if (!isTold()
                    || !other.isTold()
                    || (years.equals(other.years())
                            && months.equals(other.months)
                            && days.equals(other.days)
                            && weekdays.equals(other.weekdays))) {
                return false;
            }
            boolean dated = !days.isEmpty() && !other.days.isEmpty() && !months.isEmpty() && !other.months.isEmpty();
            if (dated) {
                return !days.equals(other.days) || !months.equals(other.months);
            }
            if (!weekdays.isEmpty() && !other.weekdays.isEmpty()) {
                return !weekdays.equals(other.weekdays);
            }
            if (months.isEmpty() && other.months.isEmpty()) {
                return !years.isEmpty() && !other.years.isEmpty() && !years.equals(other.years);
            }
            return days.isEmpty()
                    && other.days.isEmpty()
                    && !months.isEmpty()
                    && !other.months.isEmpty()
                    && !months.equals(other.months);
        }
    }
}
