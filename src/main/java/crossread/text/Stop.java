package crossread.text;

import java.util.Optional;

/**
 * A place where a sentence may end: one or more stops, with the quotation marks, brackets and note marks that close
 * after them.
 *
 * @param start index of the first stop
 * @param marks index behind the last stop
 * @param end index behind what closes after the stops
 * @param next index of the first character that is no blank after {@code end}; the length of the text where none is
 */
record Stop(int start, int marks, int end, int next) {
    private static final String STOPS = ".!?…‼⁇⁈⁉。！？｡．؟।॥։۔።፧။។៕";
    private static final String CLOSERS = "\"'”’»›)]}」』】）";
    /** Opens in one language and closes in another: „Ja.“ and »Ja.« beside “Yes.” and «Oui.». */
    private static final String TURNING = "“‘«‹";
    /** Closes before no letter, so it belongs to what is before it even behind a blank. */
    private static final String SURE_CLOSERS = "”»)]」』】）";

    /** The stop whose first mark is at {@code index}, if one is there. */
    public static Optional<Stop> at(String text, int index) {
        if (!isStop(text.charAt(index))) {
            return Optional.empty();
        }
        int marks = index + 1;
        while (marks < text.length()) {
            if (isStop(text.charAt(marks))) {
                marks++;
            } else if (text.charAt(marks) == ' ' && text.startsWith(" .", marks) && text.charAt(marks - 1) == '.') {
                marks += 2;
            } else {
                break;
            }
        }
        int end = marks;
        while (end < text.length()) {
            char c = text.charAt(end);
            int blank = skipBlanks(text, end);
            if (CLOSERS.indexOf(c) >= 0 || (TURNING.indexOf(c) >= 0 && !isBeforeWord(text, end))) {
                end++;
            } else if (blank > end
                    && blank < text.length()
                    && SURE_CLOSERS.indexOf(text.charAt(blank)) >= 0
                    && !isBeforeWord(text, blank)) {
                end = blank + 1;
            } else if (blank < text.length() && note(text, blank) > blank) {
                end = note(text, blank);
            } else {
                break;
            }
        }
        return Optional.of(new Stop(index, marks, end, skipBlanks(text, end)));
    }

    private static boolean isBeforeWord(String text, int mark) {
        return mark + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(mark + 1));
    }

    /** Index behind a note mark such as {@code [17]} at {@code from}, or {@code from} where none is. */
    private static int note(String text, int from) {
        if (text.charAt(from) != '[') {
            return from;
        }
        int at = from + 1;
        while (at < text.length() && at - from <= 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > from + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : from;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** Whether nothing but a blank or the end of the text follows. */
    boolean isOpen(String text) {
        return next > end || next == text.length();
    }

    boolean isEllipsis(String text) {
        String run = text.substring(start, marks);
        return run.indexOf('…') >= 0 || (run.startsWith(".") && run.endsWith(".") && run.length() > 1);
    }

    /** Whether one of the stops asks or calls. */
    boolean isCall(String text) {
        return text.substring(start, marks).chars().anyMatch(c -> "!?‼⁇⁈⁉！？؟".indexOf(c) >= 0);
    }

    /** Whether a quotation closes after the stops. */
    boolean closesQuote(String text) {
        return text.substring(marks, end).chars().anyMatch(c -> "\"'”’»›」』“‘«‹".indexOf(c) >= 0);
    }
}
