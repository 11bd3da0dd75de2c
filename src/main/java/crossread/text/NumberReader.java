package crossread.text;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the value of digits and number words, in the form they are matched by: {@code #1200}, {@code #3.5}. */
final class NumberReader {
    /** Longer runs of digits are codes, not figures, and are matched as written. */
    private static final int LONGEST = 30;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?");

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u202f\\u2009]");
    private static final int LARGEST_WORD = 99;

    private final boolean decimalComma;
    private final Map<String, Integer> words = new HashMap<>();

    NumberReader(String language) {
        decimalComma = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                        .getDecimalSeparator()
                == ',';
        WordList.find("numbers-" + language)
                .orElse(WordList.EMPTY)
                .keyed("cardinal")
                .forEach((value, forms) -> {
                    // "one" is seldom a figure, and "anderthalb" is matched as a word
                    if (value.length() <= 2 && Integer.parseInt(value) > 1 && Integer.parseInt(value) <= LARGEST_WORD) {
                        forms.forEach(form -> words.put(form, Integer.valueOf(value)));
                    }
                });
    }

    /** The value of digits with inner commas and stops, such as {@code 1,200} or {@code 3.5}. */
    String digits(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        String value = BLANKS.matcher(plain).replaceAll("");
        if (decimalComma) {
            value = value.replace(',', ';').replace('.', ',').replace(';', '.');
        }
        if (GROUPED.matcher(value).matches()) {
            value = value.replace(",", "");
        } else if (value.matches("\\d++,\\d++")) {
            value = value.replace(',', '.');
        }
        if (value.length() > LONGEST || !value.matches("\\d++(?:\\.\\d++)?")) {
            return "#" + value;
        }
        return "#" + new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /** The value of a number word from "two" to "ninety", of the languages with a list of them. */
    Optional<Integer> word(String lower) {
        return Optional.ofNullable(words.get(lower));
    }
}
