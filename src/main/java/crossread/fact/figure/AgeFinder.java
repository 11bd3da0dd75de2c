package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Finds ages: {@code 28-year-old}, {@code aged 42}, {@code Thomas Sam, 42,}; their unit is {@code year of age}. */
final class AgeFinder implements PhraseFinder {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(122);

    private final ExtentReader extents;
    private final Units units;
    private final Phrases<Boolean> old;
    private final Phrases<Boolean> aged;
    private final Set<String> persons;
    private final Set<String> subjects;
    private final Set<String> turns;
    private final Set<String> birthdays;
    private final Set<String> days;
    private final Set<String> softeners;
    private final Set<String> behind;
    private final Set<String> whens;
    private final Set<String> at;
    private final Set<String> stages;
    private final Phrases<String> oneWord = new Phrases<>();
    private final Hedges hedges;

    AgeFinder(ExtentReader extents, Units units, Hedges hedges, WordList words) {
        this.extents = extents;
        this.units = units;
        this.hedges = hedges;
        old = new Phrases<Boolean>().addAll(words.forms("old"), true);
        aged = new Phrases<Boolean>().addAll(words.forms("aged"), true);
        persons = Set.copyOf(words.forms("person"));
        subjects = Set.copyOf(words.forms("age-subject"));
        turns = Set.copyOf(words.forms("age-verb"));
        birthdays = Set.copyOf(words.forms("age-turn"));
        days = Set.copyOf(words.forms("age-day"));
        softeners = Set.copyOf(words.forms("age-only"));
        behind = Set.copyOf(words.forms("age-behind"));
        whens = Set.copyOf(words.forms("age-when"));
        at = Set.copyOf(words.forms("age-at"));
        stages = Set.copyOf(words.forms("age-stage"));
        words.keyed("of-age").forEach((unit, forms) -> oneWord.addAll(forms, unit));
    }

    @Override
    public Openings openings() {
        return new Openings().andNumbers();
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        if (MeasureReader.isInsideWord(line, index)) {
            return Optional.empty();
        }
        return extents.at(line, index, false)
                .flatMap(extent ->
                        withUnit(line, extent).or(() -> oneWord(line, extent)).or(() -> bare(line, extent)));
    }

    /** "28 years old", "a six-week-old", "95 years of age". */
    private Optional<Found> withUnit(Line line, Extent extent) {
        return units.at(line, pastAnyHyphen(line, extent.to()), true)
                .filter(unit -> units.isTime(unit.meaning()))
                .flatMap(unit -> old.at(line, pastAnyHyphen(line, unit.to()))
                        .map(end -> found(line, extent, end.to(), unit.meaning() + " of age")));
    }

    /** "42-jähriger". */
    private Optional<Found> oneWord(Line line, Extent extent) {
        return oneWord.at(line, pastAnyHyphen(line, extent.to()))
                .map(match -> found(line, extent, match.to(), match.meaning() + " of age"));
    }

    /** Past a hyphen that stands between spaces too: "28 - year - old". */
    private static int pastAnyHyphen(Line line, int index) {
        return line.at(index).isHyphen() ? index + 1 : index;
    }

    /** "aged 42", ", 42,". */
    private Optional<Found> bare(Line line, Extent extent) {
        boolean told = aged.before(line, hedges.start(line, extent.from())).isPresent();
        // "âgé de 42 ans"
        Optional<Found> years = (told ? units.at(line, extent.to(), true) : Optional.<Phrases.Match<String>>empty())
                .filter(unit -> units.isTime(unit.meaning()))
                .map(unit -> found(line, extent, unit.to(), unit.meaning() + " of age"));
        if (years.isPresent()) {
            return years;
        }
        boolean possible =
                extent.low().isWhole() && extent.low().value().compareTo(OLDEST) <= 0 && !isJoined(line, extent.to());
        if (!possible) {
            return Optional.empty();
        }
        return told || isApposition(line, extent) || isOfSomebody(line, extent)
                ? Optional.of(found(line, extent, extent.to(), "year of age"))
                : Optional.empty();
    }

    /** A mark at {@code index} joins the number before it to more: "42-strong", "13:15". */
    private static boolean isJoined(Line line, int index) {
        Piece next = line.at(index + 1);
        return line.isGlued(index) && line.isGlued(index + 1) && (next.isWord() || next.isNumber());
    }

    /** A number alone between a name and a comma: what follows names of people in the news, or "a man, 29,". */
    private boolean isApposition(Line line, Extent extent) {
        boolean soft = softeners.contains(line.lower(extent.from() - 1)); // ", now 41,"
        int before = extent.from() - (soft ? 2 : 1);
        return extent.to() - extent.from() == 1
                && line.at(extent.from()).isNumber()
                && line.at(extent.from()).text().length() <= 3
                && line.is(before, ",")
                && (line.at(before - 1).isCapital() || persons.contains(line.lower(before - 1)))
                && line.is(extent.to(), ",");
    }

    /** "he was 13 when", "died at 37", "At 46, Roberts": a number that counts nothing, behind what people do at an age. */
    private boolean isOfSomebody(Line line, Extent extent) {
        int before = extent.from() - 1;
        String next = line.lower(extent.to());
        boolean stop = next.isEmpty() || ".,;:!?".contains(next);
        if (at.contains(line.lower(before))) {
            boolean opens = before == 0
                    && line.is(extent.to(), ",")
                    && line.at(extent.to() + 1).isCapital();
            boolean ends = stop || behind.contains(next) || line.at(extent.to()).isCapital();
            return opens || (stages.contains(line.lower(before - 1)) && ends);
        }
        int verb = softeners.contains(line.lower(before)) ? before - 1 : before;
        if (verb < before && turns.contains(line.lower(verb)) && whens.contains(next)) {
            return true; // "Berg, who grew up there, was only 13 when"
        }
        boolean turns40 =
                birthdays.contains(line.lower(verb)) && extent.low().value().compareTo(BigDecimal.TEN) > 0;
        if (turns40 && (next.isEmpty() || next.equals(".") || days.contains(next))) {
            return true;
        }
        int subject = line.is(verb, "s") && line.at(verb - 1).isOneOf("'’") ? verb - 2 : verb - 1;
        return (turns.contains(line.lower(verb)) || subject == verb - 2)
                && subjects.contains(line.lower(subject))
                && (stop || behind.contains(next));
    }

    private Found found(Line line, Extent extent, int to, String unit) {
        Value value = new Value.Quantity(
                hedges.amount(line, extent.from(), to, extent.low().value(), extent.high()), unit, Value.Change.NONE);
        return new Found(extent.from(), to, FactKind.QUANTITY, value);
    }
}
