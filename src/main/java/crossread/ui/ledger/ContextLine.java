package crossread.ui.ledger;

import crossread.model.Span;

/** Cuts a sentence to the line that shows a fact where it stands. */
final class ContextLine {
    /** UTF-16 units kept before the fact; about a third of a ledger line. */
    private static final int BEFORE = 24;

    /** UTF-16 units kept after it; what does not fit is cut by the row itself. */
    private static final int AFTER = 90;

    private ContextLine() {}

    /** {@code sentence} around {@code fact}, cut at words, with an ellipsis where it was cut. */
    static String around(String sentence, Span fact) {
        int start = fact.start() <= BEFORE ? 0 : wordAfter(sentence, fact.start() - BEFORE, fact.start());
        int end = Math.min(sentence.length(), fact.end()) + AFTER;
        end = end >= sentence.length() ? sentence.length() : wordBefore(sentence, end, fact.end());
        return (start > 0 ? "… " : "") + sentence.substring(start, end).strip() + (end < sentence.length() ? " …" : "");
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
