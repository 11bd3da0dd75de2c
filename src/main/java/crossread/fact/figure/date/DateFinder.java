package crossread.fact.figure.date;

import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Stretch;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds dates and stretches of time and resolves them, where need be, against the day of publication; where that is not
 * known, both ends stay empty. Times of the day are left out.
 */
public final class DateFinder implements PhraseFinder {
    private final DayReader days;
    private final PeriodReader periods;
    private final BesideReader besides;
    private final RelativeReader relatives;
    private final Phrases<Stretch.Part> parts = new Phrases<>();
    private final Phrases<String> spans;
    private final Phrases<String> named;
    private final Phrases<String> annual;
    private final Phrases<Boolean> yearEnd;
    private final DateWords words;

    public DateFinder(WordList list, WordList numbers, NumeralReader numerals, Nouns nouns, Units units) {
        words = new DateWords(list);
        Tense tense = new Tense(words);
        YearBehind years = new YearBehind(words, numbers);
        days = new DayReader(words, numbers, years, tense);
        periods = new PeriodReader(words, numbers, new MonthReader(words, years, tense), nouns, units);
        relatives = new RelativeReader(words, numerals, tense);
        besides = new BesideReader(words, days, relatives, periods);
        parts.addAll(list.forms("early"), Stretch.Part.EARLY);
        parts.addAll(list.forms("middle"), Stretch.Part.MIDDLE);
        parts.addAll(list.forms("late"), Stretch.Part.LATE);
        parts.addAll(list.forms("before"), Stretch.Part.BEFORE);
        parts.addAll(list.forms("after"), Stretch.Part.AFTER);
        parts.addAll(list.forms("end"), Stretch.Part.END);
        yearEnd = new Phrases<Boolean>().addAll(list.forms("year-end"), true);
        spans = words.keyed("span");
        named = words.keyed("named");
        annual = words.keyed("annual");
    }

    @Override
    public Openings openings() {
        return new Openings()
                .andNumbers()
                .and(words.names())
                .and(besides.openings())
                .and(relatives.openings())
                .and(periods.openings())
                .and(parts)
                .and(named)
                .and(annual)
                .and(yearEnd);
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        if (line.isInWord(index) || isCopyright(line, index)) {
            return Optional.empty();
        }
        return known(line, index)
                .or(() -> besides.at(line, index))
                .or(() -> days.at(line, index))
                .or(() -> yearEnd(line, index))
                .or(() -> part(line, index))
                .or(() -> relatives.at(line, index))
                .or(() -> periods.at(line, index))
                .map(date -> new Found(
                        index,
                        date.to(),
                        FactKind.DATE,
                        date.stretch()
                                .map(Stretch::dates)
                                .orElseGet(() -> new Value.Dates(Optional.empty(), Optional.empty()))));
    }

    /** "(c) 2017 Harbour Media": whose the page is, no news. */
    private static boolean isCopyright(Line line, int index) {
        boolean sign = line.is(index - 1, "©") || line.is(index - 1, "copyright");
        return sign || (line.is(index - 1, ")") && line.is(index - 2, "c") && line.is(index - 3, "("));
    }

    /** "9/11", "Christmas Eve". */
    private Optional<Dated> known(Line line, int index) {
        Optional<Dated> once = named.at(line, index)
                .filter(match -> !line.is(match.to(), "/"))
                .map(match -> new Dated(match.to(), Stretch.day(LocalDate.parse(match.meaning()))));
        return once.or(() -> annual.at(line, index)
                .map(match -> new Dated(
                        match.to(),
                        line.published().map(day -> days.nearest(line, index, match.to(), day, match.meaning())))));
    }

    /** "year end", "Jahresende": its last day. */
    private Optional<Dated> yearEnd(Line line, int index) {
        return yearEnd.at(line, index)
                .map(end -> new Dated(
                        end.to(),
                        line.published().map(day -> Stretch.year(day.getYear()).part(Stretch.Part.END))));
    }

    /** "earlier this month", "mid-March", "the end of the year", "early in 2016". */
    private Optional<Dated> part(Line line, int index) {
        return parts.at(line, index).flatMap(part -> {
            int at = line.pastHyphen(part.to());
            return relatives
                    .at(line, at)
                    .or(() -> periods.at(line, at))
                    .or(() -> whole(line, at))
                    // "late Monday" and "late on 3 May" are that day
                    .map(date -> new Dated(date.to(), date.stretch().map(days -> part(line, days, part.meaning()))));
        });
    }

    private static Stretch part(Line line, Stretch days, Stretch.Part part) {
        return line.published().map(day -> days.part(part, day)).orElseGet(() -> days.part(part));
    }

    /** "the end of the year", "Ende des Monats". */
    private Optional<Dated> whole(Line line, int index) {
        int at = words.pastThe(line, index);
        return at == index
                ? Optional.empty()
                : spans.at(line, at)
                        .filter(unit -> !unit.meaning().equals("day"))
                        .map(unit -> new Dated(
                                unit.to(), line.published().map(day -> RelativeReader.span(unit.meaning(), day, 0))));
    }
}
