package crossread.fact.figure.date;

import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.fact.figure.number.Stretch;
import crossread.words.WordList;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads months, seasons, years, decades and centuries that are named: {@code September 2010}, {@code since 2014}. */
final class PeriodReader {
    private final DateWords words;
    private final MonthReader months;
    private final Phrases<Integer> seasons;
    private final Phrases<Integer> nth;
    private final Phrases<Integer> fractions;
    private final Set<String> determiners;
    private final Set<String> of;
    private final Map<String, Integer> decades = new HashMap<>();
    private final Set<String> centuries;
    private final Set<String> decadeEndings;
    private final Phrases<Integer> decadeLeads;
    private final Nouns nouns;
    private final Units units;
    /** What makes digits before it a time of the day: "1742 GMT", "1830 hours". */
    private final Phrases<Boolean> clocks = new Phrases<>();
    /** What is named with its year: "the World Cup 2022". */
    private final Set<String> editions;
    /** Bodies that bear the year of their founding: "the 1922 Committee". */
    private final Set<String> founded;

    PeriodReader(DateWords words, WordList numbers, MonthReader months, Nouns nouns, Units units) {
        this.months = months;
        this.units = units;
        this.words = words;
        this.nouns = nouns;
        seasons = words.phrases("season");
        nth = words.phrases("nth");
        fractions = words.phrases("fraction");
        determiners = words.set("determiner");
        of = Set.copyOf(numbers.forms("of"));
        centuries = words.set("century");
        decadeEndings = words.set("decade-ending");
        decadeLeads = words.phrases("decade-lead");
        editions = words.set("edition");
        founded = words.set("founded");
        List.of("clock-zone", "clock-solid", "clock-local")
                .forEach(list -> clocks.addAll(List.copyOf(words.set(list)), true));
        words.keys("decade").forEach((form, key) -> decades.put(form, Integer.valueOf(key)));
    }

    /** Months and numbers left out. */
    Set<String> openings() {
        return new Openings()
                .and(seasons)
                .and(nth)
                .and(decades.keySet())
                .and(Set.of("q"))
                .words();
    }

    Optional<Dated> at(Line line, int index) {
        return months.at(line, index)
                .or(() -> season(line, index))
                .or(() -> fraction(line, index))
                .or(() -> quarter(line, index))
                .or(() -> decade(line, index))
                .or(() -> century(line, index))
                .or(() -> shortYear(line, index))
                .or(() -> year(line, index));
    }

    /** "summer 2023", "the winter of 2022"; a season without its year is told by {@link RelativeReader} alone. */
    private Optional<Dated> season(Line line, int index) {
        return seasons.at(line, index).flatMap(season -> {
            int at = of.contains(line.lower(season.to())) ? season.to() + 1 : season.to();
            OptionalInt year = DateWords.year(line, at);
            return year.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Dated(at + 1, Stretch.season(year.getAsInt(), season.meaning())));
        });
    }

    /** "the first quarter of 2023", "second half of 2024". */
    private Optional<Dated> fraction(Line line, int index) {
        return nth.at(line, index)
                .flatMap(number -> fractions.at(line, number.to()).flatMap(part -> {
                    int at = of.contains(line.lower(part.to())) ? part.to() + 1 : part.to();
                    OptionalInt year = DateWords.year(line, at);
                    return year.isEmpty() || number.meaning() > part.meaning()
                            ? Optional.empty()
                            : Optional.of(
                                    new Dated(at + 1, fraction(year.getAsInt(), number.meaning(), part.meaning())));
                }));
    }

    /** "Q3 2024", "Q1 of 2025". */
    private Optional<Dated> quarter(Line line, int index) {
        OptionalInt number = DateWords.digits(line, index + 1, 1, 1, 1, 4);
        if (!line.at(index).text().equals("Q") || number.isEmpty() || !line.isGlued(index + 1)) {
            return Optional.empty();
        }
        int at = of.contains(line.lower(index + 2)) ? index + 3 : index + 2;
        OptionalInt year = DateWords.year(line, at);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dated(at + 1, fraction(year.getAsInt(), number.getAsInt(), 4)));
    }

    /** One of {@code parts} equal parts of a year, counted from 1. */
    private static Stretch fraction(int year, int number, int parts) {
        int months = 12 / parts;
        YearMonth first = YearMonth.of(year, 1 + months * (number - 1));
        return new Stretch(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** "1930s", "the 1930’s", "the '80s", "the sixties". */
    private Optional<Dated> decade(Line line, int index) {
        Integer spelled = decades.get(line.lower(index));
        if (spelled != null && words.isAfterThe(line, index)) {
            return Optional.of(new Dated(index + 1, Stretch.years(1900 + spelled, 1909 + spelled)));
        }
        int end = line.at(index + 1).isOneOf("'’") && line.isGlued(index + 1) ? index + 2 : index + 1;
        boolean led = decadeLeads.before(line, index).isPresent();
        if (led) {
            end = index;
        } else if (!decadeEndings.contains(line.lower(end)) || !line.isGlued(end)) {
            return Optional.empty();
        }
        OptionalInt full = DateWords.year(line, index);
        if (full.isPresent() && full.getAsInt() % 10 == 0) {
            return end <= index + 1 || !nouns.isNoun(line, end + 1)
                    ? Optional.of(new Dated(end + 1, Stretch.years(full.getAsInt(), full.getAsInt() + 9)))
                    : Optional.empty();
        }
        OptionalInt two = DateWords.digits(line, index, 2, 2, 20, 99);
        boolean told =
                led || words.isAfterThe(line, index) || line.at(index - 1).isOneOf("'’‘");
        return two.isPresent() && two.getAsInt() % 10 == 0 && told
                ? Optional.of(new Dated(end + 1, Stretch.years(1900 + two.getAsInt(), 1909 + two.getAsInt())))
                : Optional.empty();
    }

    /** "the 20th century". */
    private Optional<Dated> century(Line line, int index) {
        OptionalInt number = DateWords.digits(line, index, 1, 2, 10, 21);
        int end = words.pastOrdinal(line, index + 1);
        int at = line.pastHyphen(end);
        return number.isPresent() && end > index + 1 && centuries.contains(line.lower(at))
                ? Optional.of(
                        new Dated(at + 1, Stretch.years(100 * number.getAsInt() - 100, 100 * number.getAsInt() - 1)))
                : Optional.empty();
    }

    /** "'09", in the century that brings it nearest to the day of publication. */
    private static Optional<Dated> shortYear(Line line, int index) {
        OptionalInt two = DateWords.digits(line, index, 2, 2, 0, 99);
        boolean mark = line.at(index - 1).isOneOf("'’‘") && line.isGlued(index) && !line.isGlued(index - 1);
        if (two.isEmpty()
                || !mark
                || (line.isGlued(index + 1) && line.at(index + 1).isWord())) {
            return Optional.empty();
        }
        return Optional.of(new Dated(index + 1, line.published().map(day -> {
            int same = day.getYear() / 100 * 100 + two.getAsInt();
            return Stretch.year(same > day.getYear() + 10 ? same - 100 : same);
        })));
    }

    /** "in 2023", "2014-15", "the 2014 protests", "(2008)"; but "2000 people" are no year. */
    private Optional<Dated> year(Line line, int index) {
        OptionalInt year = DateWords.year(line, index);
        if (year.isEmpty() || (year.getAsInt() < 1400 && !words.isLed(line, index)) || !isYear(line, index)) {
            return Optional.empty();
        }
        int first = year.getAsInt();
        boolean dash = line.isInnerHyphen(index + 1) || (line.is(index + 1, "/") && line.isGlued(index + 1));
        OptionalInt two = DateWords.digits(line, index + 2, 2, 2, 0, 99);
        int last = dash && two.isPresent() ? first / 100 * 100 + two.getAsInt() : first;
        return last > first && !line.isInnerHyphen(index + 3)
                ? Optional.of(new Dated(index + 3, Stretch.years(first, last)))
                : Optional.of(new Dated(index + 1, Stretch.year(first)));
    }

    private boolean isYear(Line line, int index) {
        Piece before = line.at(index - 1);
        Piece after = line.at(index + 1);
        boolean numbersNear = before.isHyphen()
                && line.isGlued(index)
                && !DateWords.year(line, index - 2).isPresent()
                && !line.at(index - 2).isWord();
        boolean behind = line.isGlued(index + 1) && (after.isWord() || after.isOneOf("%°/$€£"));
        if (numbersNear || behind || before.isOneOf("$€£#/+") || after.isOneOf("%$€£")) {
            return false;
        }
        if (isOfName(line, index)) {
            return false;
        }
        boolean determined = determiners.contains(before.lower());
        if (determined) {
            return true;
        }
        if ((line.isGlued(index) && before.isWord())
                || nouns.isCounted(line, index + 1)
                || clocks.at(line, index + 1).isPresent()
                || units.isSymbol(line, index + 1)) {
            return false;
        }
        boolean modern = DateWords.digits(line, index, 4, 4, 1700, 2099).isPresent();
        boolean named = before.isCapital() && !words.isLed(line, index) && index > 1 && !modern;
        return (modern && !named) || words.isLed(line, index);
    }

    /** "The Women's Cup 2022", "the 1922 Committee": the year tells which one, and not when anything was. */
    private boolean isOfName(Line line, int index) {
        boolean edition = line.at(index - 1).isCapital() && editions.contains(line.lower(index - 1));
        return edition || (line.at(index + 1).isCapital() && founded.contains(line.lower(index + 1)));
    }
}
