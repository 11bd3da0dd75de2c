package crossread.fact.judge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which units are one unit, and which are measures rather than things counted. */
final class Units {
    private static final Set<String> MEASURES = Set.of(
            "%",
            "percentage points",
            "percentage point",
            "percent",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "decade",
            "century",
            "kilometre",
            "metre",
            "centimetre",
            "millimetre",
            "mile",
            "foot",
            "yard",
            "inch",
            "acre",
            "hectare",
            "square mile",
            "square kilometre",
            "square metre",
            "square foot",
            "tonne",
            "ton",
            "kilogram",
            "gram",
            "milligram",
            "pound",
            "ounce",
            "litre",
            "millilitre",
            "gallon",
            "barrel",
            "megawatt",
            "gigawatt",
            "kilowatt",
            "watt",
            "degree",
            "degree celsius",
            "degree fahrenheit",
            "celsius",
            "fahrenheit",
            "mile per hour",
            "kilometre per hour",
            "mph",
            "km/h",
            "knot",
            "light-year",
            "light year",
            "magnitude",
            "byte",
            "kilobyte",
            "megabyte",
            "gigabyte",
            "terabyte",
            "hertz",
            "megahertz",
            "gigahertz",
            "volt",
            "basis point",
            "point",
            "cubic metre",
            "cubic foot",
            "year old",
            "years old");
    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "century");
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("child", "kid"),
            Set.of("person", "people", "man or woman", "individual"),
            Set.of("ton", "tonne"),
            Set.of("percent", "%"),
            Set.of("mph", "mile per hour"),
            Set.of("km/h", "kilometre per hour"));

    private Units() {}

    static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether things are counted rather than measured; a bare number is a count. */
    static boolean isCounted(String unit) {
        return !MEASURES.contains(plain(unit));
    }

    static boolean isTime(String unit) {
        return TIMES.contains(plain(unit));
    }

    /** Whether two units or currencies are the same; a dollar sign alone is any dollar; nouns agree by their last word. */
    static boolean agree(String one, String other) {
        if (one.equals(other) || family(one).equals(family(other))) {
            return true;
        }
        for (Set<String> alike : ALIKE) {
            if (alike.contains(one) && alike.contains(other)) {
                return true;
            }
        }
        return !one.isEmpty()
                && !other.isEmpty()
                && isCounted(one)
                && isCounted(other)
                && lastWord(one).equals(lastWord(other));
    }

    private static String lastWord(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    /** What has to be alike for two figures to be able to clash: the noun counted, or the unit; empty for a bare number. */
    static String noun(String unit) {
        return isCounted(unit) ? family(lastWord(unit)) : family(unit);
    }

    /** One name for units that may agree. */
    static String family(String unit) {
        if (unit.equals("$") || (unit.length() == 3 && unit.endsWith("D") && DOLLARS.contains(unit))) {
            return unit.equals("$") ? "USD" : unit;
        }
        for (Set<String> alike : ALIKE) {
            if (alike.contains(unit)) {
                return alike.stream().sorted().findFirst().orElse(unit);
            }
        }
        return unit;
    }

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");
}
