package crossread.fact.judge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which units and nouns counted are one. */
final class Units {
    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "century");
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("child", "kid"),
            Set.of("person", "people", "individual"),
            Set.of("ton", "tonne", "metric ton"),
            Set.of("INR", "rupee", "PKR", "LKR", "NPR"),
            Set.of("MXN", "peso", "ARS", "CLP", "COP", "PHP", "UYU", "CUP", "DOP"),
            Set.of("NOK", "krone", "DKK"),
            Set.of("KES", "shilling", "UGX", "TZS", "SOS"),
            Set.of("KWD", "dinar", "IQD", "JOD", "BHD", "LYD", "TND", "DZD", "RSD"),
            Set.of("officer", "police officer", "policeman"),
            Set.of("$", "USD"));

    private Units() {}

    static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it measures time: durations and ages, which sentences of one event share by chance. */
    static boolean isTime(String unit) {
        return TIMES.contains(unit) || unit.endsWith(" of age");
    }

    /** Whether two units or currencies are the same; a dollar sign alone is the dollar of most news. */
    static boolean agree(String one, String other) {
        return family(one).equals(family(other));
    }

    /** Whether two nouns counted are the same; of several words the last tells. */
    static boolean agreeNouns(String one, String other) {
        return noun(one).equals(noun(other));
    }

    static String noun(String unit) {
        String family = family(unit);
        return family(family.substring(family.lastIndexOf(' ') + 1));
    }

    /** One name for units that agree. */
    static String family(String unit) {
        for (Set<String> alike : ALIKE) {
            if (alike.contains(unit)) {
                return alike.stream().min(String::compareTo).orElse(unit);
            }
        }
        return unit;
    }
}
