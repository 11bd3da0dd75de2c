package crossread.read.given;

import java.util.regex.Pattern;

/**
 * Tells a text that a service cut after its first lines. Compared as if whole, it would seem to leave out what it reports.
 */
final class CutFinder {
    /** NewsAPI: "… [+3120 chars]", GNews: "... [3120 chars]". */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\[\\+?\\d{1,9} (?:more )?char(?:acter)?s?]\\s*+(?:</\\w{1,10}>\\s*+){0,3}$");

    private static final Pattern MORE = Pattern.compile("(?i)(?:\\.\\.\\.|…)\\s*+(?:\\[?(?:read|see) more]?)?\\s*+$");

    /** Services cut at 100, 200, 255, 260 or 500 characters; JSON-LD too, on 4 of 17 pages at 500. */
    private static final int LONGEST_CUT = 520;

    boolean isCut(String text) {
        String end = text.substring(Math.max(0, text.length() - 200)).strip();
        return COUNTED.matcher(end).find()
                || (text.length() <= LONGEST_CUT && (MORE.matcher(end).find() || isMidSentence(end)));
    }

    private static boolean isMidSentence(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(last) || last == ',';
    }
}
