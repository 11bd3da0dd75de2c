package crossread.fact.judge.figure;

import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How units of one dimension turn into one another, so that "10 miles" here and "16 km" there are one figure. Factors
 * are those of the international yard and pound; gallons and tons are those of the United States, as the word lists
 * take them.
 */
public final class Conversions {

    /** What a unit measures and how much of the dimension's base one of it is; base = size * (value + shift). */
    private record Size(String dimension, BigDecimal size, BigDecimal shift) {}

    private static final Map<String, Size> SIZES = Map.ofEntries(
            length("millimetre", "0.001"),
            length("centimetre", "0.01"),
            length("metre", "1"),
            length("kilometre", "1000"),
            length("inch", "0.0254"),
            length("foot", "0.3048"),
            length("yard", "0.9144"),
            length("mile", "1609.344"),
            length("nautical mile", "1852"),
            size("area", "square metre", "1"),
            size("area", "square kilometre", "1000000"),
            size("area", "square foot", "0.09290304"),
            size("area", "square yard", "0.83612736"),
            size("area", "square mile", "2589988.11"),
            size("area", "hectare", "10000"),
            size("area", "acre", "4046.8564"),
            size("volume", "millilitre", "0.001"),
            size("volume", "litre", "1"),
            size("volume", "cubic metre", "1000"),
            size("volume", "gallon", "3.785412"),
            size("volume", "pint", "0.473176"),
            size("volume", "cubic foot", "28.316847"),
            size("mass", "gram", "0.001"),
            size("mass", "kilogram", "1"),
            size("mass", "tonne", "1000"),
            size("mass", "metric ton", "1000"),
            size("mass", "ton", "907.18474"),
            size("mass", "pound-mass", "0.45359237"),
            size("mass", "ounce", "0.0283495"),
            size("mass", "stone", "6.35029318"),
            size("speed", "kilometre per hour", "1"),
            size("speed", "mile per hour", "1.609344"),
            size("speed", "metre per second", "3.6"),
            size("speed", "knot", "1.852"),
            Map.entry("celsius", new Size("temperature", BigDecimal.ONE, BigDecimal.ZERO)),
            Map.entry("fahrenheit", new Size("temperature", new BigDecimal("0.5555556"), BigDecimal.valueOf(-32))),
            size("power", "watt", "1"),
            size("power", "kilowatt", "1000"),
            size("power", "megawatt", "1000000"),
            size("power", "gigawatt", "1000000000"),
            size("share", "percentage points", "1"),
            size("share", "basis points", "0.01"),
            size("time", "second", "0.0166666667"),
            size("time", "minute", "1"),
            size("time", "hour", "60"),
            size("time", "day", "1440"),
            size("time", "week", "10080"),
            size("time", "fortnight", "20160"),
            size("time", "month", "43829"),
            size("time", "year", "525948"),
            size("time", "decade", "5259480"));

    /** Of unlike length, so that days and weeks turn into them only roughly: "30 days" and "a month". */
    private static final Set<String> MONTHS = Set.of("month", "year", "decade");

    private Conversions() {}

    private static Map.Entry<String, Size> length(String unit, String metres) {
        return size("length", unit, metres);
    }

    private static Map.Entry<String, Size> size(String dimension, String unit, String size) {
        return Map.entry(unit, new Size(dimension, new BigDecimal(size), BigDecimal.ZERO));
    }

    /** What a unit measures, or the unit itself where nothing turns into it. */
    public static String dimension(String unit) {
        Size size = SIZES.get(unit);
        return size == null ? unit : size.dimension();
    }

    /** Whether units of time turn into one another without rounding. */
    public static boolean isExact(String unit, String other) {
        return Units.isTime(unit) && MONTHS.contains(unit) == MONTHS.contains(other);
    }

    /** Whether one of the first is more than one of the other. */
    public static boolean isCoarser(String unit, String other) {
        return base(BigDecimal.ONE, unit).compareTo(base(BigDecimal.ONE, other)) > 0;
    }

    /** The value in the base of its dimension; the value itself where the unit has none. */
    public static BigDecimal base(BigDecimal value, String unit) {
        Size size = SIZES.get(unit);
        return size == null ? value : value.add(size.shift()).multiply(size.size(), MathContext.DECIMAL64);
    }

    /** The amount in another unit of the same dimension; empty where the units do not turn into one another. */
    public static Optional<Amount> to(String unit, Amount amount, String other) {
        Size mine = SIZES.get(unit);
        Size theirs = SIZES.get(other);
        if (mine == null || theirs == null || !mine.dimension().equals(theirs.dimension())) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                turn(amount.value(), mine, theirs),
                amount.approximate(),
                amount.low().map(low -> turn(low, mine, theirs)),
                amount.high().map(high -> turn(high, mine, theirs))));
    }

    private static BigDecimal turn(BigDecimal value, Size from, Size into) {
        return value.add(from.shift())
                .multiply(from.size())
                .divide(into.size(), MathContext.DECIMAL64)
                .subtract(into.shift());
    }
}
