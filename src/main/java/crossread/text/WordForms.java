package crossread.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The stems of one language's words, and which of them carry grammar only. Of use to one thread at a time. */
final class WordForms {
    private static final Map<String, ALGORITHM> STEMMERS = Map.ofEntries(
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("ga", ALGORITHM.IRISH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nb", ALGORITHM.NORWEGIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]++");
    private static final Pattern ENGLISH_ENDING = Pattern.compile("'(?:s|re|ve|ll|d|m)?$");

    private final boolean english;
    /** Whether short words shrink before a vowel, as in "l'accord". */
    private final boolean elides;

    private final Set<String> functionWords;
    private final Optional<SnowballStemmer> stemmer;
    private final Map<String, String> known = new HashMap<>();
    private final Locale locale;

    WordForms(String language, Set<String> functionWords) {
        this.functionWords = functionWords;
        english = language.equals("en");
        elides = Set.of("fr", "it", "ca").contains(language);
        stemmer = Optional.ofNullable(STEMMERS.get(language)).map(SnowballStemmer::new);
        // Turkish and Lithuanian have small letters of their own.
        locale = Locale.forLanguageTag(language);
    }

    /** The word in small letters with straight apostrophes, without "'s" or "l'"; English loses its accents too. */
    String plain(String written) {
        String lower = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .toLowerCase(locale);
        if (english) {
            return ENGLISH_ENDING.matcher(withoutAccents(lower)).replaceFirst("");
        }
        return elides ? lower.substring(lower.indexOf('\'') + 1) : lower;
    }

    /** Whether a plain word carries grammar only. A word in capitals ("US", "WHO") is a name and never does. */
    boolean isFunctionWord(String plain, boolean capitals) {
        return !capitals && functionWords.contains(plain);
    }

    /** What a plain word is matched by. */
    String stem(String plain) {
        return known.computeIfAbsent(plain, this::stemAnew);
    }

    private String stemAnew(String plain) {
        if (english && (plain.endsWith("n't") || plain.equals("cannot"))) {
            return "not";
        }
        String word = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
        String form = english ? English.american(word) : word;
        return withoutAccents(
                stemmer.map(snowball -> snowball.stem(form).toString()).orElse(form));
    }

    private static String withoutAccents(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        return ascii
                ? word
                : Normalizer.normalize(
                        ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                                .replaceAll(""),
                        Normalizer.Form.NFC);
    }
}
