package crossread.fact.figure.number;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/**
 * How a language marks thousands and decimals.
 *
 * @param decimalComma "1.250,5" instead of "1,250.5"
 * @param blanks whether a plain blank may part thousands: "1 250"
 * @param hedges words behind which it may in any language, as no number of its own ends there: "some 1 250"
 */
public record NumberMarks(boolean decimalComma, boolean blanks, Set<String> hedges) {
    static final NumberMarks ENGLISH = new NumberMarks(false, false, Set.of());

    public static NumberMarks of(Locale locale, Set<String> hedges) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        boolean comma = symbols.getDecimalSeparator() == ',';
        return new NumberMarks(comma, comma && Character.isSpaceChar(symbols.getGroupingSeparator()), hedges);
    }

    /** The length of the mark between thousands at {@code index}; 0 where none is. */
    int thousandsGap(String text, int index) {
        if (index >= text.length()) {
            return 0;
        }
        char mark = text.charAt(index);
        if (mark == '\u00a0' || mark == '\u202f' || mark == '\u2009' || (blanks && mark == ' ')) {
            return 1;
        }
        if (decimalComma) {
            return mark == '.' || mark == '\'' || mark == '’' || text.startsWith(" 000", index) ? 1 : 0;
        }
        // a comma and a space, or a space, only before "000", which no sentence starts a number with
        if (text.startsWith(", 000", index)) {
            return 2;
        }
        return mark == ',' || text.startsWith(" 000", index) ? 1 : 0;
    }

    /** Whether a decimal comma stands at {@code index}; the point is looked for in any language, but may part other things too. */
    boolean isDecimal(String text, int index) {
        return decimalComma
                && index + 1 < text.length()
                && text.charAt(index) == ','
                && text.charAt(index + 1) >= '0'
                && text.charAt(index + 1) <= '9';
    }
}
