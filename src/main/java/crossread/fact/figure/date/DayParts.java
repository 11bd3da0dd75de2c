package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells from the words behind a time which half of the day it is in: {@code 9:15 on Monday morning}. */
final class DayParts {
    private static final int NOON = 12;

    /** By its words, the hour from which on a part of the day is called so. */
    private final Phrases<Integer> starts = new Phrases<>();

    DayParts(WordList words) {
        List<String> before = new ArrayList<>(words.forms("clock-part-before"));
        for (String weekday : words.forms("weekday")) {
            before.add(weekday);
            words.forms("clock-on").forEach(on -> before.add(on + " " + weekday));
        }
        words.keyed("clock-part")
                .forEach((hour, parts) -> before.forEach(
                        lead -> parts.forEach(part -> starts.add(lead + " " + part, Integer.valueOf(hour)))));
    }

    /** The time that {@code face} shows in the part of the day told at {@code index}, where that has such a time. */
    Optional<LocalTime> time(Line line, int index, LocalTime face) {
        int hour = face.getHour();
        return starts.at(line, index)
                .map(Phrases.Match::meaning)
                .filter(_ -> hour >= 1 && hour <= NOON)
                .flatMap(start -> Optional.of(face.withHour(hour % NOON + (start < NOON ? 0 : NOON)))
                        .filter(time -> time.getHour() >= start));
    }
}
