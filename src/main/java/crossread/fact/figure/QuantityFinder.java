package crossread.fact.figure;

import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Movements;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Fractions;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** Finds measures with their units: {@code 16 km}, {@code three years}, {@code a 10-gallon}, {@code 5-foot-11}. */
final class QuantityFinder implements PhraseFinder {
    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    private static final BigDecimal HOTTEST = BigDecimal.valueOf(9_999);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final ExtentReader extents;
    private final Units units;
    private final MeasureReader measures;
    private final Phrases<String> before = new Phrases<>();
    private final Fractions fractions;
    private final Set<String> of;
    private final Set<String> articles;
    private final Set<String> quakes;
    private final Phrases<Boolean> clocks = new Phrases<>();
    private final CompoundMeasures compounds;
    private final Hedges hedges;
    private final Movements movements;

    QuantityFinder(
            ExtentReader extents, Units units, Hedges hedges, Movements movements, WordList words, WordList numbers) {
        fractions = new Fractions(numbers);
        of = Set.copyOf(numbers.forms("of"));
        articles = Set.copyOf(numbers.forms("article"));
        words.keyed("before").forEach((name, forms) -> before.addAll(forms, name));
        quakes = Set.copyOf(words.forms("quake"));
        clocks.addAll(words.forms("clock-before"), true);
        this.extents = extents;
        this.units = units;
        this.measures = new MeasureReader(extents, units::at);
        compounds = new CompoundMeasures(extents, units, numbers);
        this.hedges = hedges;
        this.movements = movements;
    }

    @Override
    public Openings openings() {
        return new Openings().andNumbers();
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        return measures.at(line, index)
                .filter(measure -> !isMillions(line, measure) && !isClock(line, measure) && !isPostcode(line, measure))
                .map(measure -> compounds.whole(line, withInches(line, measure)))
                .or(() -> behindUnit(line, index))
                .or(() -> quake(line, index))
                .or(() -> partOfUnit(line, index))
                .or(() -> oneUnit(line, index))
                .map(measure -> {
                    int from = measure.from();
                    Amount amount = hedges.amount(
                            line, from, measure.to(), measure.low(), measure.high(), units.isTime(measure.unit()));
                    Value value = new Value.Quantity(amount, measure.unit(), movements.before(line, from));
                    return new Found(from, measure.to(), FactKind.QUANTITY, value);
                });
    }

    /** "half an hour", "three quarters of a mile". */
    private Optional<MeasureReader.Measure> partOfUnit(Line line, int index) {
        return fractions.at(line, index).flatMap(part -> {
            int article = of.contains(line.lower(part.to())) ? part.to() + 1 : part.to();
            return !articles.contains(line.lower(article))
                    ? Optional.empty()
                    : units.at(line, article + 1, false)
                            .map(unit -> new MeasureReader.Measure(
                                    index, unit.to(), part.value(), Optional.empty(), unit.meaning()));
        });
    }

    /** "Nearly a decade": one of a unit is a figure only where the text says how exact it is. */
    private Optional<MeasureReader.Measure> oneUnit(Line line, int index) {
        return articles.contains(line.lower(index)) && hedges.start(line, index) < index
                ? units.at(line, index + 1, false)
                        // "above a second floor", "under a stone"
                        .filter(unit ->
                                units.isTime(unit.meaning()) && !unit.meaning().equals("second"))
                        .map(unit -> new MeasureReader.Measure(
                                index, unit.to(), BigDecimal.ONE, Optional.empty(), unit.meaning()))
                : Optional.empty();
    }

    /** "magnitude 4.6", "a magnitude of 4.6". */
    private Optional<MeasureReader.Measure> behindUnit(Line line, int index) {
        return before.before(line, index)
                .flatMap(unit -> extents.at(line, index, false)
                        .map(extent -> new MeasureReader.Measure(
                                index, extent.to(), extent.low().value(), extent.high(), unit.meaning())));
    }

    /** "a 4.6 quake", "the 9.0 undersea earthquake": its strength, the number with a point. */
    private Optional<MeasureReader.Measure> quake(Line line, int index) {
        return extents.at(line, index, false)
                .filter(extent -> extent.high().isEmpty()
                        && extent.low().isPointed()
                        && extent.low().value().compareTo(BigDecimal.TEN) < 0)
                .filter(extent -> quakes.contains(line.lower(extent.to()))
                        || (line.at(extent.to()).isWord() && quakes.contains(line.lower(extent.to() + 1)))
                        || (line.is(extent.to(), "in") && line.is(extent.to() + 1, "magnitude"))
                        || (quakes.contains(line.lower(index - 2))
                                && line.lower(index - 1).startsWith("measur")))
                .map(extent -> new MeasureReader.Measure(
                        index, extent.to(), extent.low().value(), Optional.empty(), "magnitude"));
    }

    /** "à 14 heures", "a las 14.30 horas", "14 h 30": a time of the day. */
    private boolean isClock(Line line, MeasureReader.Measure measure) {
        boolean minutes = line.at(measure.to()).isNumber()
                && line.at(measure.to() - 1).text().length() == 1;
        return measure.unit().equals("hour")
                && !clocks.isEmpty()
                && measure.high().isEmpty()
                && measure.low().compareTo(DAY) <= 0
                && (minutes || clocks.before(line, measure.from()).isPresent());
    }

    /** "PA 23456 F Block": nothing on earth has so many degrees. */
    private static boolean isPostcode(Line line, MeasureReader.Measure measure) {
        return measure.low().compareTo(HOTTEST) > 0
                && (line.is(measure.to() - 1, "f") || line.is(measure.to() - 1, "c"))
                && line.at(measure.to() - 2).isNumber();
    }

    /** "5m people": millions, as a length is not followed by the plural of a thing. */
    private static boolean isMillions(Line line, MeasureReader.Measure measure) {
        int at = measure.to();
        boolean letter = line.is(at - 1, "m") && line.isGlued(at - 1);
        String next = line.lower(at);
        return letter
                && line.at(at).isWord()
                && !line.isGlued(at)
                && ((next.length() > 3 && next.endsWith("s")) || next.equals("people"));
    }

    /** "5 ft 10 in": behind a shortened foot "in" is no preposition. */
    private static Optional<Phrases.Match<String>> spacedInch(Line line, int feet, int index) {
        return line.lower(feet - 1).startsWith("ft") && line.is(index, "in")
                ? Optional.of(new Phrases.Match<>(index, index + 1, "inch"))
                : Optional.empty();
    }

    /** "5-foot-11", "5ft 11in", "five feet 11 inches". */
    private MeasureReader.Measure withInches(Line line, MeasureReader.Measure feet) {
        int at = line.pastHyphen(feet.to());
        if (!feet.unit().equals("foot") || feet.high().isPresent()) {
            return feet;
        }
        Optional<Numeral> inches =
                extents.numerals().at(line, at).filter(n -> n.value().compareTo(INCHES) < 0);
        if (inches.isEmpty()) {
            return feet;
        }
        int end = inches.get().to();
        Optional<Phrases.Match<String>> unit = units.at(line, line.pastHyphen(end), true)
                .filter(match -> match.meaning().equals("inch"))
                .or(() -> spacedInch(line, feet.to(), end));
        // "five feet eleven" and no more; but "five feet eleven years ago"
        boolean ends = !line.at(end).isWord()
                && !line.at(end).isNumber()
                && inches.get().isWhole();
        if (unit.isEmpty() && at == feet.to() && !(ends && !line.at(end).isHyphen())) {
            return feet;
        }
        BigDecimal part = inches.get().value().divide(INCHES, 4, RoundingMode.HALF_UP);
        return new MeasureReader.Measure(
                feet.from(), unit.map(Phrases.Match::to).orElse(end), feet.low().add(part), feet.high(), feet.unit());
    }
}
