package crossread.fact.figure.number;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * A word, a number in digits or a single sign of a sentence. Unlike the words that sentences are matched by, a piece
 * never holds a hyphen, so that "six-mile" and "$5-7m" can be read part by part.
 *
 * @param start first UTF-16 unit in the sentence's text
 * @param end one past its last
 * @param kind what it is
 * @param text as written
 * @param lower in lower case; of a number the bare digits, with a point before its decimals
 */
public record Piece(int start, int end, Kind kind, String text, String lower) {

    public enum Kind {
        WORD,
        /** Digits with thousands marks and decimals. */
        NUMBER,
        /** Digits and points that are no number: a version, an address, a day written 3.5.2024. */
        CODE,
        SIGN,
        /** What lies before the first and behind the last piece. */
        NONE
    }

    /** Stands where there is no piece. */
    public static final Piece NOTHING = new Piece(0, 0, Kind.NONE, "", "");

    static Piece of(String text, int start, int end, Kind kind) {
        String own = text.substring(start, end);
        return new Piece(start, end, kind, own, own.toLowerCase(Locale.ROOT));
    }

    /** A number written {@code text} with the bare {@code digits}. */
    static Piece number(String text, int start, int end, String digits) {
        return new Piece(start, end, Kind.NUMBER, text.substring(start, end), digits);
    }

    /** Whether it is a number with marks between its thousands. */
    public boolean isGrouped() {
        return isNumber() && text.length() != lower.length();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a word of a script that writes no blanks between words, and so ends anywhere. */
    public boolean isSolid() {
        return isWord() && isSolid(text.codePointAt(0));
    }

    public static boolean isSolid(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI -> true;
            default -> false;
        };
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether a figure or date may begin with it: any word or number, or a sign such as £ and ½. */
    public boolean mayBegin() {
        return kind != Kind.SIGN
                || switch (Character.getType(text.codePointAt(0))) {
                    case Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Whether it is one of the given signs. */
    public boolean isOneOf(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    public boolean isHyphen() {
        return isOneOf("-\u2010\u2011\u2012\u2013\u2212");
    }
}
