package crossread.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the value of digits and number words, in the form they are matched by: {@code #1200}, {@code #3.5}. */
final class NumberReader {
    private static final List<String> SMALL = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> WORDS = IntStream.range(0, SMALL.size() + TENS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    i -> i < SMALL.size() ? SMALL.get(i) : TENS.get(i - SMALL.size()),
                    i -> i < SMALL.size() ? i + 2 : 10 * (i - SMALL.size() + 2)));
    /** Longer runs of digits are codes, not figures, and are matched as written. */
    private static final int LONGEST = 30;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?");

    private final boolean decimalComma;
    private final boolean english;

    NumberReader(String language) {
        english = language.isEmpty() || language.equals("en");
        decimalComma = !english
                && DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                                .getDecimalSeparator()
                        == ',';
    }

    /** The value of digits with inner commas and stops, such as {@code 1,200} or {@code 3.5}. */
    String digits(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        String value = plain.toString();
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

    /** The value of a number word from "two" to "ninety"; "one" is seldom a figure. */
    Optional<Integer> word(String lower) {
        return english ? Optional.ofNullable(WORDS.get(lower)) : Optional.empty();
    }
}
