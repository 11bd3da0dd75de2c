package crossread.fact.figure.date;

import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds times of the day: {@code 8:30 p.m. ET}, {@code 0800 GMT}, {@code noon local time}, {@code 14.30 Uhr}. Their day is
 * the one the sentence tells, if it tells one. "At 8:30" alone may be morning or evening and is left out, as is "at 8:30 on
 * Monday", but not "at 8:30 on Monday morning".
 */
public final class ClockFinder implements PhraseFinder {
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
    private static final Pattern SOLID = Pattern.compile("(\\d{2})(\\d{2})");
    /** How near to a time "daily" stands, in pieces. */
    private static final int HABIT = 2;

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int HALF_DAY = 12 * 3600;

    private final ClockDay days;
    private final TimeZones zones;
    private final Phrases<Boolean> morning;
    private final Phrases<Boolean> evening;
    private final Phrases<Boolean> hours;
    private final Phrases<Boolean> behindSolid;
    private final Phrases<String> named;
    private final Set<String> lead;
    private final Set<String> habits;
    private final DayParts parts;
    private final MarkedHours marked;

    public ClockFinder(WordList words, DateFinder dates) {
        days = new ClockDay(dates, words);
        zones = new TimeZones(words);
        morning = new Phrases<Boolean>().addAll(words.forms("clock-am"), true);
        evening = new Phrases<Boolean>().addAll(words.forms("clock-pm"), true);
        hours = new Phrases<Boolean>().addAll(words.forms("clock-hours"), true);
        behindSolid = new Phrases<Boolean>().addAll(words.forms("clock-solid"), true);
        named = new Phrases<>();
        words.keyed("clock-named").forEach((time, forms) -> named.addAll(forms, time));
        lead = Set.copyOf(words.forms("clock-lead"));
        habits = Set.copyOf(words.forms("clock-habit"));
        parts = new DayParts(words);
        marked = new MarkedHours(words, lead);
    }

    /** A time, up to the piece before {@code to}. */
    private record Time(int to, LocalTime time, Optional<TimeZones.Zone> in) {
        Optional<ZoneOffset> zone(Optional<LocalDate> day) {
            return in.flatMap(zone -> zone.offset(day, time));
        }
    }

    /** Digits that may be a time. */
    private record Face(int to, int hour, int minute, boolean split, boolean solid) {}

    @Override
    public Openings openings() {
        return new Openings().and(named);
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        if (MeasureReader.isInsideWord(line, index) || isSerial(line, index)) {
            return Optional.empty();
        }
        return time(line, index)
                .filter(time -> !isHabit(line, index, time.to()))
                .map(time -> found(line, index, time));
    }

    private Found found(Line line, int index, Time time) {
        Optional<Time> again = (line.is(time.to(), "(") ? time(line, time.to() + 1) : Optional.<Time>empty())
                .filter(other -> other.zone(Optional.empty()).isPresent());
        int used = again.map(other -> line.is(other.to(), ")") ? other.to() + 1 : other.to())
                .orElse(time.to());
        Optional<LocalDate> told = days.day(line, index, used);
        Optional<LocalDate> near = told.or(line::published);
        Optional<ZoneOffset> zone = time.zone(near)
                .or(() ->
                        again.flatMap(other -> other.zone(near).map(there -> away(time.time(), other.time(), there))));
        // whose day midnight is nobody agrees on
        Optional<LocalDate> day = told.filter(_ -> !time.time().equals(LocalTime.MIDNIGHT));
        Value value = new Value.Dates(day, day, Optional.of(new Value.Clock(time.time(), zone)));
        return new Found(index, time.to(), used, FactKind.DATE, value);
    }

    /** "18:30 local time (1630 GMT)" tells how far local time is from Greenwich. */
    private static ZoneOffset away(LocalTime local, LocalTime other, ZoneOffset there) {
        int gap = local.toSecondOfDay() - other.toSecondOfDay() + there.getTotalSeconds();
        return ZoneOffset.ofTotalSeconds(Math.floorMod(gap + HALF_DAY, 2 * HALF_DAY) - HALF_DAY);
    }

    private Optional<Time> time(Line line, int index) {
        Optional<Phrases.Match<String>> name = named.at(line, index);
        if (name.isPresent()) {
            return name.map(match -> zoned(line, match.to(), LocalTime.parse(match.meaning())));
        }
        return marked.at(line, index)
                .map(hour -> zoned(line, hour.to(), hour.time()))
                .or(() -> face(line, index).flatMap(face -> read(line, index, face)));
    }

    private Optional<Time> read(Line line, int index, Face face) {
        Optional<Phrases.Match<Boolean>> am = morning.at(line, face.to());
        Optional<Phrases.Match<Boolean>> pm = evening.at(line, face.to());
        Optional<Phrases.Match<Boolean>> half = am.or(() -> pm);
        if (half.isPresent()) {
            boolean possible = face.hour() >= 1 && face.hour() <= NOON && !face.solid();
            int hour = face.hour() % NOON + (am.isPresent() ? 0 : NOON);
            return possible
                    ? Optional.of(zoned(line, half.get().to(), LocalTime.of(hour, face.minute())))
                    : Optional.empty();
        }
        Optional<Phrases.Match<Boolean>> clock =
                face.solid() ? behindSolid.at(line, face.to()) : hours.at(line, face.to());
        int to = clock.map(Phrases.Match::to).orElse(face.to());
        Time time = zoned(line, to, LocalTime.of(face.hour(), face.minute()));
        boolean told = clock.isPresent() || time.to() > to;
        boolean colon = line.is(index + 1, ":") && lead.contains(line.lower(index - 1));
        Optional<LocalTime> part = colon && !told ? parts.time(line, face.to(), time.time()) : Optional.empty();
        if (part.isPresent()) {
            return part.map(known -> new Time(face.to(), known, Optional.empty()));
        }
        boolean plain = colon && face.hour() > NOON;
        return (told && (face.split() || clock.isPresent())) || plain ? Optional.of(time) : Optional.empty();
    }

    private Time zoned(Line line, int to, LocalTime time) {
        Optional<TimeZones.Zone> zone = zones.at(line, to);
        return new Time(zone.map(TimeZones.Zone::to).orElse(to), time, zone);
    }

    /** "8", "8:30", "8.30", "0830". */
    private static Optional<Face> face(Line line, int index) {
        Piece piece = line.at(index);
        if (!piece.isNumber()) {
            return Optional.empty();
        }
        Matcher pointed = POINTED.matcher(piece.text());
        Matcher solid = SOLID.matcher(piece.text());
        if (pointed.matches()) {
            return face(index + 1, pointed.group(1), pointed.group(2), false);
        }
        if (solid.matches()) {
            return face(index + 1, solid.group(1), solid.group(2), true);
        }
        boolean colon = line.is(index + 1, ":") && line.isGlued(index + 1) && line.isGlued(index + 2);
        String minutes = line.at(index + 2).text();
        if (!HOUR.matcher(piece.text()).matches()) {
            return Optional.empty();
        }
        return colon && minutes.matches("\\d{2}")
                ? face(index + 3, piece.text(), minutes, false)
                : face(index + 1, piece.text(), "00", false)
                        .map(face -> new Face(face.to(), face.hour(), face.minute(), false, false));
    }

    private static Optional<Face> face(int to, String hour, String minute, boolean solid) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        return h <= LAST_HOUR && m <= LAST_MINUTE ? Optional.of(new Face(to, h, m, true, solid)) : Optional.empty();
    }

    /** "Sundays at 9am": when a programme runs, not when something happened. */
    private boolean isHabit(Line line, int from, int to) {
        for (int i = 1; i <= HABIT; i++) {
            if (habits.contains(line.lower(from - i)) || habits.contains(line.lower(to + i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The minutes of another time, or part of a longer number. */
    private static boolean isSerial(Line line, int index) {
        return line.isGlued(index)
                && line.at(index - 1).isOneOf(":./")
                && line.at(index - 2).isNumber();
    }
}
