package crossread.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the language out of what files call it: "English", "eng", "en-GB". */
public final class LanguageNames {
    private static final Pattern TAG = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern BETWEEN = Pattern.compile("[;,/|(]");

    /** What databases with a German or French screen write; the names in English are the platform's. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("englisch", "en"),
            Map.entry("anglais", "en"),
            Map.entry("inglés", "en"),
            Map.entry("deutsch", "de"),
            Map.entry("allemand", "de"),
            Map.entry("alemán", "de"),
            Map.entry("französisch", "fr"),
            Map.entry("français", "fr"),
            Map.entry("francés", "fr"),
            Map.entry("spanisch", "es"),
            Map.entry("espagnol", "es"),
            Map.entry("español", "es"),
            Map.entry("italienisch", "it"),
            Map.entry("italien", "it"),
            Map.entry("italiano", "it"),
            Map.entry("niederländisch", "nl"),
            Map.entry("nederlands", "nl"));

    private final Map<String, String> tags = new HashMap<>(FOREIGN);

    public LanguageNames() {
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            tags.putIfAbsent(
                    language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language.getLanguage());
            iso3(language).ifPresent(name -> tags.putIfAbsent(name, language.getLanguage()));
        }
    }

    private static Optional<String> iso3(Locale language) {
        try {
            return Optional.of(language.getISO3Language());
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** BCP 47 tag of the first language named; empty where it is no language known to the platform. */
    public Optional<String> read(String name) {
        String first = BETWEEN.split(name, 2)[0].strip();
        String lower = first.toLowerCase(Locale.ROOT);
        if (TAG.matcher(first).matches() && tags.containsValue(first.substring(0, 2))) {
            return Optional.of(first.replace('_', '-'));
        }
        return Optional.ofNullable(tags.get(lower));
    }
}
