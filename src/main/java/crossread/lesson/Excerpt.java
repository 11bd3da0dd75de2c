package crossread.lesson;

import crossread.model.article.Span;

/**
 * A sentence cut to what a card has room for.
 *
 * @param text the sentence, or the words round the fact with an ellipsis where it was cut
 * @param fact where the fact stands in it
 */
record Excerpt(String text, Span fact) {
    /** UTF-16 units: three lines of a card in the window, two on paper. */
    private static final int LONGEST = 170;

    private static final String CUT = "… ";

    /** {@code sentence} round {@code fact}, cut between words. */
    static Excerpt around(String sentence, Span fact) {
        if (sentence.length() <= LONGEST) {
            return new Excerpt(sentence, fact);
        }
        int spare = Math.max(0, LONGEST - fact.length());
        int start = Math.max(0, fact.start() - spare / 2);
        int end = Math.min(sentence.length(), start + LONGEST);
        start = Math.max(0, Math.min(start, end - LONGEST));
        start = start == 0 ? 0 : wordAfter(sentence, start, fact.start());
        end = end == sentence.length() ? end : wordBefore(sentence, end, fact.end());
        String head = start == 0 ? "" : CUT;
        String tail = end == sentence.length() ? "" : " …";
        return new Excerpt(head + sentence.substring(start, end) + tail, fact.shift(head.length() - start));
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
        return Math.max(from, limit);
    }
}
