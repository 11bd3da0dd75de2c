package crossread.ui.ledger;

import crossread.model.article.Span;
import java.util.regex.Pattern;

/** Cuts a sentence to the line that shows a fact where it stands. */
public final class ContextLine {
    /** UTF-16 units kept before the fact: two or three words, so that the fact itself is in sight in a narrow list. */
    private static final int BEFORE = 16;

    /** UTF-16 units kept after it; what does not fit is cut by the row itself. */
    private static final int AFTER = 90;

    /** A fact longer than this stands whole in the line above; here it would only stand a second time. */
    private static final int LONG = 28;

    /** UTF-16 units kept before such a fact where nothing worth reading stands after it. */
    private static final int LEAD = 60;

    /** Fewer words than this tell nothing about where a fact stands. */
    private static final int TELLING = 3;

    /** The ellipsis with a space that does not break: alone on a line it would look like a word of its own. */
    private static final String BEHIND = "\u00a0…";

    private static final String AHEAD = "…\u00a0";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SEAM = Pattern.compile("^[\\p{P}\\s]++");

    private ContextLine() {}

    /** {@code sentence} around {@code fact}, cut at words, with an ellipsis where it was cut; empty where that tells nothing. */
    public static String around(String sentence, Span fact) {
        int end = Math.min(sentence.length(), fact.end()) + AFTER;
        end = end >= sentence.length() ? sentence.length() : wordBefore(sentence, end, fact.end());
        String tail = end < sentence.length() ? BEHIND : "";
        if (fact.length() <= LONG) {
            int start = start(sentence, fact, BEFORE);
            return (start > 0 ? AHEAD : "") + sentence.substring(start, end).strip() + tail;
        }
        String after = SEAM.matcher(sentence.substring(fact.end(), end)).replaceFirst("");
        if (tells(after)) {
            return AHEAD + after.strip() + tail;
        }
        int start = start(sentence, fact, LEAD);
        String before = sentence.substring(start, fact.start());
        return tells(before) ? (start > 0 ? AHEAD : "") + before.strip() + BEHIND : "";
    }

    private static boolean tells(String text) {
        return WORD.matcher(text).results().count() >= TELLING;
    }

    private static int start(String sentence, Span fact, int before) {
        return fact.start() <= before ? 0 : wordAfter(sentence, fact.start() - before, fact.start());
    }

    private static int wordAfter(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int wordBefore(String text, int from, int limit) {
        for (int i = from; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return limit;
    }
}
