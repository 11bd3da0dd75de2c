package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the zone behind a time of the day: {@code GMT}, {@code ET}, {@code local time}. Papers write "EST" in summer too,
 * so each name means the zone's time on that day.
 */
final class TimeZones {
    private static final LocalDate WINTER = LocalDate.of(2000, 1, 15);

    private final Phrases<String> names = new Phrases<>();
    private final Phrases<Boolean> local;

    TimeZones(WordList words) {
        words.keyed("clock-zone").forEach((zone, forms) -> names.addAll(forms, zone));
        local = new Phrases<Boolean>().addAll(words.forms("clock-local"), true);
    }

    /** A zone, up to the piece before {@code to}; nothing where it is the place's own and the text leaves it there. */
    record Zone(int to, Optional<String> id) {

        /** How far it is from UTC on that day. */
        Optional<ZoneOffset> offset(Optional<LocalDate> day, LocalTime time) {
            return id.map(name ->
                    ZoneId.of(name).getRules().getOffset(day.orElse(WINTER).atTime(time)));
        }
    }

    Optional<Zone> at(Line line, int index) {
        return names.at(line, index)
                .map(match -> new Zone(match.to(), Optional.of(match.meaning())))
                .or(() -> local.at(line, index).map(match -> new Zone(match.to(), Optional.empty())));
    }
}
