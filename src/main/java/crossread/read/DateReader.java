package crossread.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the day out of a date as pages and datelines print it; the clock and its zone are left aside. */
public final class DateReader {
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?+[ ,.-]{0,3}(?:of )?(\\p{L}{3,10})\\.?[ ,-]{1,3}((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,10})\\.?[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?+[ ,-]{1,3}(?:at )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    /** The first day the text names with its year. */
    public Optional<LocalDate> read(String text) {
        String start = text.substring(0, Math.min(text.length(), 400));
        return first(ISO, start, match -> day(match.group(1), match.group(2), match.group(3)))
                .or(() -> first(
                        DAY_FIRST,
                        start,
                        match -> month(match.group(2)).flatMap(month -> day(match.group(3), month, match.group(1)))))
                .or(() -> first(
                        MONTH_FIRST,
                        start,
                        match -> month(match.group(1)).flatMap(month -> day(match.group(3), month, match.group(2)))))
                .or(() -> first(NUMERIC, start, DateReader::numeric))
                .or(() -> first(COMPACT, start, match -> day(match.group(1), match.group(2), match.group(3))));
    }

    private static Optional<LocalDate> first(
            Pattern pattern, String text, java.util.function.Function<MatchResult, Optional<LocalDate>> reading) {
        return pattern.matcher(text)
                .results()
                .map(reading)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> month(String name) {
        String head = name.toLowerCase(Locale.ROOT);
        Integer month = MONTHS.get(head.substring(0, 3));
        return Optional.ofNullable(month).map(String::valueOf);
    }

    /** 25/02/2025 and 02/25/2025 tell themselves; where both fit, the day first, as most of the world writes it. */
    private static Optional<LocalDate> numeric(MatchResult match) {
        return day(match.group(3), match.group(2), match.group(1))
                .or(() -> day(match.group(3), match.group(1), match.group(2)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
