package crossread.text;

/**
 * What stands around a stop.
 *
 * @param from where the sentence begins that may end at the stop
 * @param first index of the first character behind the stop that is neither blank nor opening mark; the length of the
 *     text where none is
 * @param last the word before the stop: letters, digits and inner stops
 * @param next the letters and apostrophes from {@code first} on
 */
record Place(String text, int from, Stop stop, int first, String last, String next) {
    private static final String OPENERS = "\"'“‘„‚«‹»›”([{¿¡「『【（";

    static Place of(String text, int from, Stop stop) {
        int first = stop.next();
        while (first < text.length() && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return new Place(text, from, stop, first, wordBefore(text, from, stop.start()), wordAt(text, first));
    }

    boolean isLast() {
        return first == text.length();
    }

    /** Whether a quotation or bracket opens behind the stop. */
    boolean opens() {
        return first > stop.next();
    }

    boolean digitFollows() {
        return Character.isDigit(text.charAt(first));
    }

    /** "J" in "J. Smith": whether a single letter with its own stop follows. */
    boolean initialFollows() {
        return next.length() == 1 && first + 1 < text.length() && text.charAt(first + 1) == '.';
    }

    boolean isNumber() {
        return !last.isEmpty() && last.chars().allMatch(Character::isDigit);
    }

    /** Whether nothing but marks stands before the last word: "1. Open the door." */
    boolean isFirstWord() {
        return text.substring(from, lastStart()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The mark glued to the front of the last word, as in "3:2"; 0 where none is. */
    char markBefore() {
        return lastStart() > from ? text.charAt(lastStart() - 1) : 0;
    }

    /** "z.B" for "z. B": the single letters before the stop as one dotted word; the last word where they are none. */
    String joined() {
        String joined = last;
        int start = lastStart();
        while (start > from && joined.length() < 8 && (last.length() == 1 || joined.length() > last.length())) {
            int end = start;
            while (end > from && Stop.isBlank(text.charAt(end - 1))) {
                end--;
            }
            boolean letter = end < start
                    && end - 2 >= from
                    && text.charAt(end - 1) == '.'
                    && Character.isLetter(text.charAt(end - 2))
                    && (end - 3 < from || !Character.isLetterOrDigit(text.charAt(end - 3)));
            if (!letter) {
                return joined;
            }
            start = end - 2;
            joined = text.charAt(start) + "." + joined;
        }
        return joined;
    }

    /** Whether a word in small letters stands before the last one. */
    boolean smallWordBefore() {
        int end = lastStart();
        while (end > from && Stop.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String word = wordBefore(text, from, end);
        return end < lastStart() && !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
    }

    /** "U.S", "a.m", "D.C": whether the last word is single letters parted by stops. */
    boolean isDotted() {
        if (last.indexOf('.') < 0) {
            return false;
        }
        for (String part : last.split("\\.", -1)) {
            if (part.length() != 1 || !Character.isLetter(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private int lastStart() {
        return stop.start() - last.length();
    }

    private static String wordBefore(String text, int from, int end) {
        int start = end;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        while (start < end && text.charAt(start) == '.') {
            start++;
        }
        return text.substring(start, end);
    }

    /** Letters and apostrophes from {@code start}. */
    static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }
}
