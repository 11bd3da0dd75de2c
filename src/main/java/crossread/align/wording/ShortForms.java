package crossread.align.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which quoted words only write out what the others shorten: "Sen." and "Senator", "Sgt" and "Sergeant", "US" and "United
 * States". Whoever edits a quotation for the style of the house changes these, and nothing of what was said.
 */
final class ShortForms {
    private static final int LONGEST = 4; // letters
    private static final int MORE = 2; // letters the long form has more at least: "Iran" and "Irani" are two words
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    private ShortForms() {}

    static boolean areOne(List<QuotedWord> one, List<QuotedWord> other) {
        return isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(List<QuotedWord> brief, List<QuotedWord> full) {
        if (brief.size() != 1
                || !brief.getFirst().capital()
                || full.isEmpty()
                || !full.getFirst().capital()) {
            return false;
        }
        String letters = brief.getFirst().key();
        return full.size() == 1 ? isCut(letters, full.getFirst().key()) : letters.equals(initials(full));
    }

    /** The beginning of the word, or some of its consonants. */
    private static boolean isCut(String brief, String full) {
        boolean fits = brief.length() > 1 && brief.length() <= LONGEST && full.length() >= brief.length() + MORE;
        return fits && (full.startsWith(brief) || (!VOWEL.matcher(brief).find() && isWithin(brief, full)));
    }

    private static boolean isWithin(String brief, String full) {
        int at = brief.charAt(0) == full.charAt(0) ? 0 : -1;
        for (int i = 1; i < brief.length() && at >= 0; i++) {
            at = full.indexOf(brief.charAt(i), at + 1);
        }
        return at >= 0;
    }

    private static String initials(List<QuotedWord> words) {
        return words.stream()
                .filter(QuotedWord::capital)
                .map(word -> word.key().substring(0, 1))
                .collect(Collectors.joining());
    }
}
