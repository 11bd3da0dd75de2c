package crossread.fact.figure;

import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Line;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up measures told in two units: {@code two hours and 15 minutes}, {@code 12 years and six months}, {@code 8 stone 4
 * pounds}. The sum is in the smaller unit, in which it is exact but for the days of months and years ({@code a sentence of
 * 1 year and 1 day}); what one article adds up meets it by conversion.
 */
final class CompoundMeasures {
    /** "Two hours, 14 minutes and five seconds". */
    private static final int MOST = 2;

    private record Step(String smaller, BigDecimal parts) {
        static Step of(String smaller, int parts) {
            return new Step(smaller, BigDecimal.valueOf(parts));
        }
    }

    private static final Map<String, List<Step>> STEPS = Map.of(
            "year", List.of(Step.of("month", 12), Step.of("week", 52), Step.of("day", 365)),
            "month", List.of(Step.of("day", 30)),
            "week", List.of(Step.of("day", 7)),
            "day", List.of(Step.of("hour", 24)),
            "hour", List.of(Step.of("minute", 60)),
            "minute", List.of(Step.of("second", 60)),
            "stone", List.of(Step.of("pound-mass", 14)),
            "pound-mass", List.of(Step.of("ounce", 16)));

    private final ExtentReader extents;
    private final Units units;
    private final Set<String> and;

    CompoundMeasures(ExtentReader extents, Units units, WordList numbers) {
        this.extents = extents;
        this.units = units;
        and = Set.copyOf(numbers.forms("and"));
    }

    /** The measure with the smaller units that follow it, or as it is. */
    MeasureReader.Measure whole(Line line, MeasureReader.Measure first) {
        MeasureReader.Measure sum = first;
        for (int i = 0; i < MOST; i++) {
            Optional<MeasureReader.Measure> more = more(line, sum);
            if (more.isEmpty()) {
                return sum;
            }
            sum = more.get();
        }
        return sum;
    }

    private Optional<MeasureReader.Measure> more(Line line, MeasureReader.Measure sum) {
        boolean whole = sum.low().stripTrailingZeros().scale() <= 0 && sum.low().signum() > 0;
        if (sum.high().isPresent() || !whole) {
            return Optional.empty();
        }
        int comma = line.is(sum.to(), ",") ? sum.to() + 1 : sum.to();
        int at = and.contains(line.lower(comma)) ? comma + 1 : comma;
        return extents.numerals()
                .at(line, at)
                .filter(number -> !number.isVague())
                .flatMap(number -> units.at(line, line.pastHyphen(number.to()), !number.spelled())
                        .flatMap(unit -> step(sum.unit(), unit.meaning())
                                .filter(step -> number.value().compareTo(step.parts()) < 0)
                                .map(step -> new MeasureReader.Measure(
                                        sum.from(),
                                        unit.to(),
                                        sum.low().multiply(step.parts()).add(number.value()),
                                        Optional.empty(),
                                        step.smaller()))));
    }

    private static Optional<Step> step(String unit, String smaller) {
        return STEPS.getOrDefault(unit, List.of()).stream()
                .filter(step -> step.smaller().equals(smaller))
                .findFirst();
    }
}
