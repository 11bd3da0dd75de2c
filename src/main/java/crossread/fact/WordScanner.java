package crossread.fact;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words. Parts of "US-Ukraine" are words of their own, "U.S.", "AT&T" and "don't" are one each,
 * and the ending of "Berg's" is left out. One pass over the text.
 */
public final class WordScanner {

    /** The words of {@code text} in their order. */
    public List<Word> scan(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end = end(text, at);
            boolean possessive = possessive(text, end);
            Span span = new Span(at, end);
            words.add(new Word(span, span.of(text), possessive));
            at = possessive ? end + 2 : end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int at = start;
        int letters = 0; // since the last point
        boolean pointed = false;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point) || isMark(point)) {
                letters += 1;
                at += Character.charCount(point);
            } else if (point == '.' && letters == 1 && Character.isUpperCase(text.codePointBefore(at))) {
                boolean more = at + 1 < text.length() && Character.isUpperCase(text.codePointAt(at + 1));
                if (!more) {
                    return pointed ? at + 1 : at;
                }
                pointed = true;
                letters = 0;
                at += 1;
            } else if (joins(point) && letterAt(text, at + 1) && !possessive(text, at)) {
                letters = 2;
                at += 1;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int point) {
        return point == '\'' || point == '’' || point == '&';
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static boolean possessive(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 2)));
    }
}
