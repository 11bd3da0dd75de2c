package crossread.align.index;

import crossread.model.article.Token;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds what a sentence says alike in every language: figures, months and days of the week, and words with a capital
 * letter, of which the ones that another language writes alike are nearly all names. Of use to one thread.
 */
final class AnchorFinder {
    /** Shorter words with a capital are mostly grammar at the start of a sentence. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_WITH_ENDING = 5;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}++");
    private static final Pattern GENITIVE = Pattern.compile("['’ʼ]s?$");

    /** By language: names of months and days, each with its sign. */
    private final Map<String, Map<String, String>> calendars = new ConcurrentHashMap<>();

    /** Figures and dates of a sentence: a sign before, so that no name is taken for one. */
    List<String> figures(List<Token> tokens, String language) {
        Map<String, String> calendar = calendars.computeIfAbsent(language, AnchorFinder::calendar);
        Set<String> found = new TreeSet<>();
        for (Token token : tokens) {
            String day = calendar.get(token.text());
            if (token.kind() == Token.Kind.NUMBER) {
                found.add(token.stem());
            } else if (day != null) {
                found.add(day);
            }
        }
        return List.copyOf(found);
    }

    /** Words with a capital letter, without accents and the ending of the genitive. */
    List<String> names(List<Token> tokens, String language) {
        Map<String, String> calendar = calendars.computeIfAbsent(language, AnchorFinder::calendar);
        Set<String> found = new TreeSet<>();
        for (Token token : tokens) {
            String text = token.text();
            if (token.kind() == Token.Kind.WORD
                    && Character.isUpperCase(text.codePointAt(0))
                    && text.length() >= SHORTEST_NAME
                    && !calendar.containsKey(text)) {
                found.add(plain(text));
            }
        }
        return List.copyOf(found);
    }

    private static String plain(String name) {
        String bare = GENITIVE.matcher(name).replaceFirst("");
        String lower = ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        // "Berlins" is Berlin's, and "Paris" is the same in both languages whatever is cut off.
        return lower.length() > SHORTEST_WITH_ENDING && lower.endsWith("s")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    private static Map<String, String> calendar(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> names = new HashMap<>();
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
            for (Month month : Month.values()) {
                put(names, month.getDisplayName(style, locale), "#month " + month.getValue(), locale);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                put(names, day.getDisplayName(style, locale), "#day " + day.getValue(), locale);
            }
        }
        return names;
    }

    /** As the language writes it and with a capital: English "may" is no month, Spanish "Mayo" begins a sentence. */
    private static void put(Map<String, String> names, String name, String sign, Locale locale) {
        if (!name.isEmpty()) {
            names.put(name, sign);
            int first = Character.charCount(name.codePointAt(0));
            names.put(name.substring(0, first).toUpperCase(locale) + name.substring(first), sign);
        }
    }
}
