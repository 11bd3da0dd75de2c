package crossread.fact.figure.date;

import crossread.model.article.Span;
import crossread.words.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Tells days that somebody only names while speaking: "'We begin today,' he said". They belong to the words quoted, and an
 * article that quotes less would seem to leave a day out.
 */
public final class SpokenDays {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final Set<String> days;

    public SpokenDays(WordList words) {
        days = Set.copyOf(words.forms("spoken"));
    }

    /** Whether the stretch is such a day and stands in quotation marks that open in its own sentence. */
    public boolean isOne(String text, Span span) {
        return days.contains(span.of(text).toLowerCase(Locale.ROOT)) && isQuoted(text.substring(0, span.start()));
    }

    private static boolean isQuoted(String before) {
        boolean straight = false;
        int open = 0;
        for (int i = 0; i < before.length(); i++) {
            char mark = before.charAt(i);
            straight ^= mark == '"';
            open += OPENING.indexOf(mark) >= 0 ? 1 : 0;
            open -= CLOSING.indexOf(mark) >= 0 && open > 0 ? 1 : 0;
        }
        return straight || open > 0;
    }
}
