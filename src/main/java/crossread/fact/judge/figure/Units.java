package crossread.fact.judge.figure;

import crossread.model.fact.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which units, currencies and nouns counted are one. */
public final class Units {
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("child", "kid"),
            Set.of("person", "people", "individual"),
            Set.of("dead", "death", "fatality"),
            Set.of("injured", "wounded", "hurt", "injury"),
            Set.of("item", "piece", "object", "jewel", "artefact", "artifact"),
            Set.of("ton", "tonne", "metric ton"),
            Set.of("officer", "police officer", "policeman"),
            Set.of("$", "USD"));

    /** By unit, the first of those that agree with it. */
    private static final Map<String, String> FAMILIES = families();

    /** Names of currencies of several countries: "20 rupees" may be those of any of these. */
    private static final Map<String, Set<String>> LOOSE = Map.of(
            "rupee", Set.of("INR", "PKR", "LKR", "NPR", "MUR"),
            "peso", Set.of("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "CUP", "DOP"),
            "krone", Set.of("NOK", "DKK"),
            "shilling", Set.of("KES", "UGX", "TZS", "SOS"),
            "dinar", Set.of("KWD", "IQD", "JOD", "BHD", "LYD", "TND", "DZD", "RSD"));

    private Units() {}

    private static Map<String, String> families() {
        Map<String, String> families = new HashMap<>();
        ALIKE.forEach(alike -> alike.forEach(unit -> families.put(unit, Collections.min(alike))));
        return Map.copyOf(families);
    }

    public static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it measures time: durations and ages, which sentences of one event share by chance. */
    public static boolean isTime(String unit) {
        return Value.TIMES.contains(unit) || isAge(unit);
    }

    public static boolean isAge(String unit) {
        return unit.endsWith(" of age");
    }

    /** Whether two units or currencies are the same; a dollar sign alone is the dollar of most news. */
    public static boolean agree(String one, String other) {
        return family(one).equals(family(other)) || mayBe(one, other) || mayBe(other, one);
    }

    private static boolean mayBe(String loose, String code) {
        return LOOSE.getOrDefault(loose, Set.of()).contains(code);
    }

    /** Names under which units that may agree, or turn into one another, meet. */
    public static Set<String> kinds(String unit) {
        Set<String> kinds = new HashSet<>();
        kinds.add(Conversions.dimension(family(unit)));
        LOOSE.forEach((loose, codes) -> {
            if (codes.contains(unit)) {
                kinds.add(loose);
            }
        });
        return kinds;
    }

    /** Whether two nouns counted are the same; of several words the last tells. */
    public static boolean agreeNouns(String one, String other) {
        return noun(one).equals(noun(other));
    }

    public static String noun(String unit) {
        String family = family(unit);
        return family(family.substring(family.lastIndexOf(' ') + 1));
    }

    /** One name for units that agree. */
    public static String family(String unit) {
        return FAMILIES.getOrDefault(unit, unit);
    }
}
