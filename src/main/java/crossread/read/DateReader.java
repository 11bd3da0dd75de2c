package crossread.read;

import crossread.words.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the day out of a date as pages and datelines print it; the clock and its zone are left aside. */
public final class DateReader {
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?+[ ,.-]{0,3}(?:of |de |d['’])?(\\p{L}{3,12})\\.?"
                    + "(?: de | del |[ ,.-]{1,3})((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?+[ ,-]{1,3}(?:at )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?((?:19|20)\\d\\d)(?!\\d)");

    /** Chinese, Japanese, Korean. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?[年년]\\.? ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");

    private static final int LONGEST = 400;

    private final Map<String, String> months = new HashMap<>();

    public DateReader() {
        WordList.load("months")
                .keyed("")
                .forEach((number, names) -> names.forEach(name -> months.putIfAbsent(name, number)));
    }

    /** The first day the text names with its year; of 3/4/2025 the day stands first, as most of the world writes it. */
    public Optional<LocalDate> read(String text) {
        return read(text, false);
    }

    /**
     * The first day the text names with its year.
     *
     * @param monthFirst whether 3/4/2025 is a day in March, as in the United States
     */
    public Optional<LocalDate> read(String text, boolean monthFirst) {
        String start = text.substring(0, Math.min(text.length(), LONGEST))
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
        return first(ISO, start, match -> day(match.group(1), match.group(2), match.group(3)))
                .or(() -> first(DAY_FIRST, start, match -> named(match.group(3), match.group(2), match.group(1))))
                .or(() -> first(MONTH_FIRST, start, match -> named(match.group(3), match.group(1), match.group(2))))
                .or(() -> first(NUMERIC, start, match -> numeric(match, monthFirst)))
                .or(() -> first(SIGNED, start, match -> day(match.group(1), match.group(2), match.group(3))))
                .or(() -> first(COMPACT, start, match -> day(match.group(1), match.group(2), match.group(3))));
    }

    private static Optional<LocalDate> first(
            Pattern pattern, String text, Function<MatchResult, Optional<LocalDate>> reading) {
        return pattern.matcher(text)
                .results()
                .map(reading)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> named(String year, String month, String day) {
        return Optional.ofNullable(months.get(month.toLowerCase(Locale.ROOT)))
                .flatMap(number -> day(year, number, day));
    }

    /** 25/02/2025 and 02/25/2025 tell themselves; where both fit, the place decides. */
    private static Optional<LocalDate> numeric(MatchResult match, boolean monthFirst) {
        Optional<LocalDate> dayFirst = day(match.group(3), match.group(2), match.group(1));
        Optional<LocalDate> american = day(match.group(3), match.group(1), match.group(2));
        return monthFirst ? american.or(() -> dayFirst) : dayFirst.or(() -> american);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
