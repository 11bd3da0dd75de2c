package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words dates are made of, and how to tell months, days and years among pieces. */
public final class DateWords {
    private final WordList list;
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> shortWeekdays = new HashMap<>();
    private final Set<String> doubtfulMonths;
    private final Set<String> ordinals;
    private final Phrases<Boolean> the;
    private final boolean smallNames;
    private final Set<String> lead;

    DateWords(WordList list) {
        this.list = list;
        numbers("month", months);
        numbers("weekday", weekdays);
        numbers("short-weekday", shortWeekdays);
        doubtfulMonths = Set.copyOf(list.forms("doubtful-month"));
        ordinals = Set.copyOf(list.forms("ordinal"));
        the = new Phrases<Boolean>().addAll(list.forms("the"), true);
        smallNames = is("small-names");
        lead = Set.copyOf(list.forms("lead"));
    }

    private void numbers(String section, Map<String, Integer> into) {
        list.keyed(section).forEach((key, forms) -> forms.forEach(form -> into.put(form, Integer.valueOf(key))));
    }

    /** Whether the list has a section of this name, which says something of the whole language. */
    final boolean is(String section) {
        return !list.lines(section).isEmpty();
    }

    /** Past the article at {@code index}, or {@code index} where none is. */
    int pastThe(Line line, int index) {
        return the.at(line, index).map(Phrases.Match::to).orElse(index);
    }

    /** Whether the piece before {@code index} ends an article. */
    boolean isAfterThe(Line line, int index) {
        return the.before(line, index).isPresent();
    }

    /** All words of a section. */
    Set<String> set(String section) {
        return new HashSet<>(list.forms(section));
    }

    /** The words of a section with the key each stands under. */
    Map<String, String> keys(String section) {
        Map<String, String> keys = new HashMap<>();
        list.keyed(section).forEach((key, forms) -> forms.forEach(form -> keys.put(form, key)));
        return keys;
    }

    /** The phrases of a section, each meaning the number it stands under. */
    Phrases<Integer> phrases(String section) {
        Phrases<Integer> phrases = new Phrases<>();
        list.keyed(section).forEach((key, forms) -> phrases.addAll(forms, Integer.valueOf(key)));
        return phrases;
    }

    /** The phrases of a section, each meaning the key it stands under. */
    Phrases<String> keyed(String section) {
        Phrases<String> phrases = new Phrases<>();
        list.keyed(section).forEach((key, forms) -> phrases.addAll(forms, key));
        return phrases;
    }

    /** Months and weekdays, in full and shortened. */
    Set<String> names() {
        Set<String> names = new HashSet<>(months.keySet());
        names.addAll(weekdays.keySet());
        names.addAll(shortWeekdays.keySet());
        return names;
    }

    /** Whether a word such as "in" or "since" leads to a month or year at {@code index}. */
    boolean isLed(Line line, int index) {
        return lead.contains(line.at(index - 1).isHyphen() ? line.lower(index - 2) : line.lower(index - 1));
    }

    /** 1 to 12 where a month stands at {@code index}. */
    OptionalInt month(Line line, int index) {
        return named(months, line, index);
    }

    /** Whether the month at {@code index} may as well be a name or another word. */
    boolean isDoubtful(Line line, int index) {
        return doubtfulMonths.contains(line.lower(index));
    }

    /** 1 to 7 where a weekday stands at {@code index}. */
    OptionalInt weekday(Line line, int index) {
        return named(weekdays, line, index);
    }

    /** The same, or a weekday shortened: only to be asked where a date follows. */
    boolean isAnyWeekday(Line line, int index) {
        return weekday(line, index).isPresent()
                || named(shortWeekdays, line, index).isPresent();
    }

    private OptionalInt named(Map<String, Integer> names, Line line, int index) {
        Integer number = names.get(line.lower(index));
        boolean capital = line.at(index).isCapital();
        boolean written = (smallNames ? !capital || index == 0 : capital) || !line.hasCapitals();
        return number == null || !written ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** One past the month or weekday at {@code index}, with the point where that shortens it: "Oct." but not "May." */
    int pastName(Line line, int index) {
        String pointed = line.lower(index) + ".";
        boolean shortened = months.containsKey(pointed) || shortWeekdays.containsKey(pointed);
        return shortened && line.is(index + 1, ".") && line.isGlued(index + 1) ? index + 2 : index + 1;
    }

    /** 1 to 31 where one or two digits stand at {@code index}. */
    static OptionalInt day(Line line, int index) {
        return digits(line, index, 1, 2, 1, 31);
    }

    /** A year of four digits. */
    static OptionalInt year(Line line, int index) {
        return digits(line, index, 4, 4, 1000, 2199);
    }

    public static OptionalInt digits(Line line, int index, int fewest, int most, int low, int high) {
        String text = line.at(index).text();
        if (!line.at(index).isNumber()
                || text.length() < fewest
                || text.length() > most
                || text.indexOf(',') >= 0
                || text.indexOf('.') >= 0) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(text);
        return value >= low && value <= high ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** One past the ordinal ending of a day: "3rd", "3.". */
    int pastOrdinal(Line line, int index) {
        return line.isGlued(index) && ordinals.contains(line.lower(index)) ? index + 1 : index;
    }
}
