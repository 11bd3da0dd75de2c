package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how long ago something was: {@code three years ago}, {@code vor drei Jahren}, {@code il y a trois ans}. */
final class AgoReader {
    /** Further back than this, in whatever unit, nothing is meant as a date. */
    private static final int MOST = 3000;

    private final NumeralReader numerals;
    private final Phrases<String> spans;
    private final Phrases<Integer> few;
    private final Set<String> ago;
    private final Phrases<Integer> agoBefore;

    AgoReader(DateWords words, NumeralReader numerals) {
        this.numerals = numerals;
        spans = words.keyed("span");
        words.keys("spans").forEach((form, key) -> spans.add(form, key));
        few = words.phrases("few");
        ago = words.set("ago");
        agoBefore = words.phrases("ago-before");
    }

    /** Numbers left out. */
    Set<String> openings() {
        return new Openings().and(few).and(agoBefore).words();
    }

    Optional<Dated> at(Line line, int index) {
        return ago(line, index)
                .or(() -> agoBefore
                        .at(line, index)
                        .flatMap(match -> counted(line, match.to()))
                        .map(span -> new Dated(span.to(), span.before())));
    }

    /** "three years ago", "a month ago", "a couple of weeks back". */
    private Optional<Dated> ago(Line line, int index) {
        return counted(line, index)
                .filter(span -> ago.contains(line.lower(span.to())))
                .map(span -> new Dated(span.to() + 1, span.before()));
    }

    /** A number of weeks or years, up to the piece before {@code to}, and when that was. */
    private record Counted(int to, Optional<Stretch> before) {}

    private Optional<Counted> counted(Line line, int index) {
        Optional<Phrases.Match<Integer>> vague = few.at(line, index);
        OptionalInt count = vague.map(match -> OptionalInt.of(match.meaning())).orElseGet(() -> whole(line, index));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int at = vague.map(Phrases.Match::to)
                .orElseGet(() -> numerals.at(line, index).map(Numeral::to).orElse(index));
        return spans.at(line, at)
                .map(unit -> new Counted(
                        unit.to(), line.published().map(day -> before(unit.meaning(), day, count.getAsInt()))));
    }

    private OptionalInt whole(Line line, int index) {
        return numerals.at(line, index)
                .filter(Numeral::isWhole)
                .filter(number -> number.value().signum() > 0
                        && number.value().intValue() <= MOST
                        && number.value().precision() - number.value().scale() <= 4)
                .map(number -> OptionalInt.of(number.value().intValue()))
                .orElse(OptionalInt.empty());
    }

    /** As exact as the unit: years ago is a year, days ago a day. */
    private static Stretch before(String unit, LocalDate day, int count) {
        return switch (unit) {
            case "day" -> Stretch.day(day.minusDays(count));
            case "fortnight" -> Stretch.week(day.minusWeeks(2L * count));
            case "week" -> Stretch.week(day.minusWeeks(count));
            case "month" -> Stretch.month(YearMonth.from(day).minusMonths(count));
            case "quarter" -> RelativeReader.span(unit, day, -count);
            case "decade" -> Stretch.years(day.getYear() - 10 * count - 4, day.getYear() - 10 * count + 4);
            case "century" -> Stretch.years(day.getYear() - 100 * count - 40, day.getYear() - 100 * count + 40);
            default -> Stretch.year(day.getYear() - count);
        };
    }
}
