package crossread.fact.judge.story;

import crossread.model.article.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weekdays, months and numbers a date names, whatever else stands around them. */
public final class Calendar {
    private static final Set<String> WEEKDAYS =
            Stream.of(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MONTHS =
            Stream.of(Month.values()).map(Month::name).collect(Collectors.toUnmodifiableSet());

    private static final String YEAR = "year";

    private final Map<String, String> names = new HashMap<>();

    public Calendar() {
        for (DayOfWeek day : DayOfWeek.values()) {
            add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day.name());
            add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), day.name());
        }
        for (Month month : Month.values()) {
            add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.name());
            add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), month.name());
        }
        add("Sept", Month.SEPTEMBER.name());
    }

    private void add(String written, String name) {
        names.put(written.toLowerCase(Locale.ROOT), name);
    }

    public static boolean isMonth(String name) {
        return MONTHS.contains(name);
    }

    /** Whether one names weekdays alone, and the other none. */
    public static boolean areUnlike(Set<String> one, Set<String> other) {
        return (WEEKDAYS.containsAll(one) && Collections.disjoint(WEEKDAYS, other))
                || (WEEKDAYS.containsAll(other) && Collections.disjoint(WEEKDAYS, one));
    }

    /** Without the ending of "Monday's". */
    private static String plain(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Empty for "today" and "last week". */
    public Set<String> named(List<Token> tokens) {
        Set<String> named = new HashSet<>();
        boolean weekdayOrMonth = false;
        String before = "";
        for (Token token : tokens) {
            String word = plain(token.text().toLowerCase(Locale.ROOT));
            String name = names.get(word);
            weekdayOrMonth |= name != null;
            if (weekdayOrMonth && word.equals(YEAR)) {
                named.add(before + " " + YEAR); // "May of last year" is not "May 2014" for its May
            }
            before = word;
            if (name != null) {
                named.add(name);
            } else if (token.kind() == Token.Kind.NUMBER
                    && Character.isDigit(token.text().charAt(0))) {
                named.add(token.stem());
            }
        }
        boolean year = named.stream().anyMatch(name -> name.length() == 5 && name.startsWith("#"));
        return weekdayOrMonth || year ? named : Set.of();
    }
}
