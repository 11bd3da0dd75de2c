package crossread.align.wording;

import crossread.model.article.Token;
import crossread.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words of a quotation are compared by: small letters, one spelling for British and American words, short forms in
 * full, figures by their value. What speakers put in for a pause is no word at all.
 */
final class SpokenWords {
    private static final Map<String, List<String>> WHOLE = Map.of(
            "won't", List.of("will", "not"),
            "can't", List.of("can", "not"),
            "cannot", List.of("can", "not"),
            "gonna", List.of("going", "to"),
            "wanna", List.of("want", "to"),
            "it's", List.of("it", "is"),
            "that's", List.of("that", "is"),
            "he's", List.of("he", "is"),
            "she's", List.of("she", "is"),
            "there's", List.of("there", "is"));
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'re", "are", "'ll", "will", "'ve", "have", "'m", "am", "'d", "would");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Set<String> PAUSES = Set.of("uh", "um", "er", "ah", "eh", "oh", "well", "ok", "okay", "so");

    private final Set<String> telling = WordList.load("telling-words-en").words();

    /** One key or two; none for a pause. */
    List<String> keys(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return List.of(token.stem());
        }
        String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        if (PAUSES.contains(word)) {
            return List.of();
        }
        if (WHOLE.containsKey(word)) {
            return WHOLE.getOrDefault(word, List.of());
        }
        if (ORDINALS.contains(word)) {
            return List.of("#" + (ORDINALS.indexOf(word) + 1));
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                String first = word.substring(0, word.length() - ending.getKey().length());
                return List.of(first, ending.getValue());
            }
        }
        return List.of(spelling(word));
    }

    /** One form for "colour" and "color", "organise" and "organize", "travelled" and "traveled". */
    private static String spelling(String word) {
        String plain = word.replace(".", "");
        if (plain.length() < 5) {
            return plain;
        }
        return plain.replace("our", "or")
                .replace("isation", "ization")
                .replaceAll("is(e|es|ed|ing)$", "iz$1")
                .replace("ll", "l")
                .replaceAll("tre$", "ter")
                .replaceAll("ence$", "ense");
    }

    /** Whether a quotation without it says something else. */
    boolean tells(Token token) {
        return (token.isContent()
                        && (token.kind() == Token.Kind.NUMBER || token.text().length() > 1))
                || (token.kind() == Token.Kind.FUNCTION_WORD
                        && (telling.contains(token.text().toLowerCase(Locale.ROOT)) || isNo(token.text())));
    }

    private static boolean isNo(String text) {
        String word = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return Set.of("no", "not", "never", "none", "nor", "cannot").contains(word) || word.endsWith("n't");
    }
}
