package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads dates told from the day of publication: {@code on Monday}, {@code yesterday}, {@code last week}, {@code three years ago}. */
final class RelativeReader {
    private final DateWords words;
    private final Tense tense;
    private final AgoReader agos;
    private final Phrases<Integer> days;
    private final Set<String> owners;
    private final Phrases<Integer> relations;
    private final Phrases<Integer> relationsBehind;
    private final Phrases<String> spans;

    private final Phrases<Integer> seasons;
    private final Set<String> noWeekdays;
    private final Set<String> noDays;
    private final Set<String> smallDays;

    RelativeReader(DateWords words, NumeralReader numerals, Tense tense) {
        this.words = words;
        this.tense = tense;
        agos = new AgoReader(words, numerals);
        days = words.phrases("day");
        owners = words.set("owner");
        relations = words.phrases("relation");
        relationsBehind = words.phrases("relation-behind");
        spans = words.keyed("span");
        seasons = words.phrases("season");
        noWeekdays = words.set("no-weekday");
        noDays = words.set("no-day");
        smallDays = words.set("small-day");
    }

    /** Months, weekdays and numbers left out. */
    Set<String> openings() {
        return new Openings()
                .and(days)
                .and(relations)
                .and(spans)
                .and(agos.openings())
                .words();
    }

    Optional<Dated> at(Line line, int index) {
        return days.at(line, index)
                .filter(day -> isDay(line, index))
                .map(day ->
                        new Dated(day.to(), line.published().map(date -> Stretch.day(date.plusDays(day.meaning())))))
                .or(() -> related(line, index))
                .or(() -> relatedBehind(line, index))
                .or(() -> weekday(line, index, index))
                .or(() -> agos.at(line, index));
    }

    /** "morgen" is tomorrow, "am Morgen" is not; "mañana" is, "la mañana" is not. */
    private boolean isDay(Line line, int index) {
        boolean noun = smallDays.contains(line.lower(index)) && line.at(index).isCapital() && index > 0;
        return !noun && !noDays.contains(line.lower(index - 1));
    }

    /** "la semaine dernière", "lundi prochain", "el mes que viene". */
    private Optional<Dated> relatedBehind(Line line, int index) {
        int name = words.pastName(line, index);
        return spans.at(line, index)
                .flatMap(span -> relationsBehind
                        .at(line, span.to())
                        .map(relation -> new Dated(
                                relation.to(),
                                line.published().map(day -> span(span.meaning(), day, relation.meaning())))))
                .or(() -> relationsBehind
                        .at(line, name)
                        .flatMap(relation -> relatedWeekday(line, index, index, relation.meaning())
                                .or(() -> relatedMonth(line, index, relation.meaning()))
                                .map(date -> new Dated(relation.to(), date.stretch()))));
    }

    /** "last week", "this March", "next Friday", "last summer". */
    private Optional<Dated> related(Line line, int index) {
        if (owners.contains(line.lower(index - 1))) {
            return Optional.empty(); // "my last year at school"
        }
        return relations.at(line, index).flatMap(relation -> {
            int at = relation.to();
            int step = relation.meaning();
            Optional<Dated> span = spans.at(line, at)
                    // "the last days", "this day": no dates
                    .filter(unit ->
                            !unit.meaning().equals("day") && !unit.meaning().equals("fortnight"))
                    .filter(unit -> !line.isInnerHyphen(unit.to()))
                    .map(unit -> new Dated(unit.to(), line.published().map(day -> span(unit.meaning(), day, step))));
            return span.or(() -> relatedWeekday(line, index, at, step))
                    .or(() -> relatedMonth(line, at, step))
                    .or(() -> seasons.at(line, at)
                            .map(season -> new Dated(
                                    season.to(), line.published().map(day -> season(season.meaning(), day, step)))));
        });
    }

    static Stretch span(String unit, LocalDate day, int step) {
        return switch (unit) {
            case "week" -> Stretch.week(day.plusWeeks(step));
            case "weekend" -> {
                LocalDate saturday = Stretch.week(day).from().plusDays(5).plusWeeks(step);
                yield new Stretch(saturday, saturday.plusDays(1));
            }
            case "month" -> Stretch.month(YearMonth.from(day).plusMonths(step));
            case "quarter" -> {
                YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(3L * step);
                yield new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth());
            }
            case "decade" -> {
                int first = (day.getYear() / 10 + step) * 10;
                yield Stretch.years(first, first + 9);
            }
            case "century" -> {
                int first = (day.getYear() / 100 + step) * 100;
                yield Stretch.years(first, first + 99);
            }
            default -> Stretch.year(day.getYear() + step);
        };
    }

    private Optional<Dated> relatedWeekday(Line line, int from, int index, int step) {
        OptionalInt weekday = words.weekday(line, index);
        if (weekday.isEmpty() || step == 0) {
            return weekday.isEmpty() ? Optional.empty() : weekday(line, index, from);
        }
        DayOfWeek name = DayOfWeek.of(weekday.getAsInt());
        return Optional.of(new Dated(
                index + 1,
                line.published()
                        .map(day -> Stretch.day(day.with(
                                step < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name))))));
    }

    private Optional<Dated> relatedMonth(Line line, int index, int step) {
        OptionalInt month = words.month(line, index);
        if (month.isEmpty() || line.at(index + 1).isNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Dated(index + 1, line.published().map(day -> {
            YearMonth same = YearMonth.of(day.getYear(), month.getAsInt());
            YearMonth now = YearMonth.from(day);
            if (step < 0 && !same.isBefore(now)) {
                return Stretch.month(same.minusYears(1));
            }
            return Stretch.month(step > 0 && !same.isAfter(now) ? same.plusYears(1) : same);
        })));
    }

    private static Stretch season(int first, LocalDate day, int step) {
        Stretch same = Stretch.season(day.getYear(), first);
        if (step < 0) {
            return same.to().isBefore(day) ? same : Stretch.season(day.getYear() - 1, first);
        }
        // in February this winter began last year
        Stretch before = Stretch.season(day.getYear() - 1, first);
        if (step == 0 && !before.to().isBefore(day)) {
            return before;
        }
        return step > 0 && !same.from().isAfter(day) ? Stretch.season(day.getYear() + 1, first) : same;
    }

    /** The last day of that name or the day of publication itself; the next where the text speaks of the future. */
    private Optional<Dated> weekday(Line line, int index, int from) {
        OptionalInt weekday = words.weekday(line, index);
        if (weekday.isEmpty() || noWeekdays.contains(line.lower(index - 1)) || line.is(index + 1, "s")) {
            return Optional.empty();
        }
        DayOfWeek name = DayOfWeek.of(weekday.getAsInt());
        boolean future = tense.isFuture(line, from, index + 1);
        return Optional.of(new Dated(
                index + 1,
                line.published()
                        .map(day -> Stretch.day(day.with(
                                future
                                        ? TemporalAdjusters.nextOrSame(name)
                                        : TemporalAdjusters.previousOrSame(name))))));
    }
}
