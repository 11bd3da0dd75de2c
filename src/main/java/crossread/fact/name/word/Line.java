package crossread.fact.name.word;

import crossread.fact.Word;
import crossread.model.article.Span;
import java.util.List;
import java.util.Locale;

/**
 * A sentence cut into words.
 *
 * @param index of the sentence
 * @param text of the sentence
 * @param words in their order
 * @param lows the words in small letters
 * @param style how its capitals are to be read
 */
public record Line(int index, String text, List<Word> words, List<String> lows, Style style) {

    /** How a sentence uses capitals. */
    public enum Style {
        PLAIN,
        /** Every Word of Weight Has a Capital: capitals tell nothing. */
        TITLE,
        /** ALL CAPITALS. */
        CAPITALS
    }

    public static Line of(int index, String text, List<Word> words) {
        return new Line(
                index,
                text,
                List.copyOf(words),
                words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList(),
                style(text, words));
    }

    private static Style style(String text, List<Word> words) {
        long weighty = 0;
        long capital = 0;
        long shouted = 0;
        for (Word word : words) {
            if (word.text().length() > 3 && Character.isLetter(word.text().codePointAt(0))) {
                weighty++;
                capital += word.capital() ? 1 : 0;
                shouted += word.acronym() ? 1 : 0;
            }
        }
        String end = text.stripTrailing();
        boolean closed = end.endsWith(".") || end.endsWith("”") || end.endsWith("\"");
        if (weighty >= 3 && shouted * 10 >= weighty * 7) {
            return Style.CAPITALS;
        }
        boolean small = words.stream().skip(1).anyMatch(word -> SMALL.contains(word.text()));
        boolean all = weighty >= 5
                && capital == weighty
                && words.stream().allMatch(word -> word.capital() || JOINING.contains(word.text()));
        return weighty >= 4 && (!closed || small || all) && capital * 10 >= weighty * 8 ? Style.TITLE : Style.PLAIN;
    }

    private static final int FIRST = 3; // sentences among which a dateline stands

    /** Small words that have a capital inside a sentence only where every word has one. */
    private static final java.util.Set<String> SMALL =
            java.util.Set.of("And", "Of", "For", "With", "On", "At", "To", "By", "From", "After", "As");

    /** All that a headline with a stop leaves without a capital. */
    private static final java.util.Set<String> JOINING = java.util.Set.of(
            "a", "an", "the", "and", "or", "but", "of", "for", "with", "on", "at", "to", "by", "from", "after", "as",
            "in", "over", "into");

    /** The word as it would open a sentence. */
    public static String titled(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public int size() {
        return words.size();
    }

    public Word word(int i) {
        return words.get(i);
    }

    public String at(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).text();
    }

    public String low(int i) {
        return i < 0 || i >= lows.size() ? "" : lows.get(i);
    }

    public boolean capital(int i) {
        return i >= 0 && i < words.size() && words.get(i).capital();
    }

    /** What stands between word {@code i} and the next; a line's end where there is none. */
    public String gap(int i) {
        if (i < 0 || i + 1 >= words.size()) {
            return "\n";
        }
        return text.substring(words.get(i).next(), words.get(i + 1).span().start());
    }

    /** Whether only space parts word {@code i} from the next. */
    public boolean spaced(int i) {
        if (i < 0 || i + 1 >= words.size()) {
            return false;
        }
        int from = words.get(i).next();
        int to = words.get(i + 1).span().start();
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return from < to;
    }

    public boolean hyphened(int i) {
        String gap = gap(i);
        return !(i >= 0 && i < size() && word(i).possessive())
                && (gap.equals("-") || gap.equals("‑") || gap.equals("–"));
    }

    /** Whether a sentence or quotation may begin at word {@code i}, so that its capital tells nothing. */
    public boolean opens(int i) {
        int at = words.get(i).span().start() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at--;
        }
        return at < 0
                || isFirst(at)
                || behindDateline(at)
                || opensMark(at)
                || ("\"“”„«‘:?!.•*…|".indexOf(text.charAt(at)) >= 0 && !afterAbbreviation(i, at));
    }

    /** Whether nothing but signs stands up to {@code end}. */
    private boolean isFirst(int end) {
        for (int at = 0; at <= end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the straight mark at {@code at} opens words: "She said: 'When". */
    private boolean opensMark(int at) {
        return text.charAt(at) == '\'' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    /** "NAIROBI, Kenya (AP) - Rain fell": the dash behind the agency in brackets. */
    private boolean behindDateline(int at) {
        if ("-–—".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && ("-–—".indexOf(text.charAt(before)) >= 0 || Character.isWhitespace(text.charAt(before)))) {
            before--;
        }
        return before > 0 && text.charAt(before) == ')' && index < FIRST;
    }

    private boolean afterAbbreviation(int i, int at) {
        return text.charAt(at) == '.' && i > 0 && words.get(i - 1).span().end() >= at && abbreviation(at(i - 1));
    }

    /** Whether a point behind the word belongs to it: an initial, a title, "U.S.". */
    public static boolean abbreviation(String word) {
        return word.endsWith(".")
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || ABBREVIATIONS.contains(word);
    }

    private static final java.util.Set<String> ABBREVIATIONS = java.util.Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Adm", "Cmdr", "Gov", "Sen",
            "Rep", "Sens", "Reps", "Rev", "Hon", "St", "Jr", "Sr", "Mt", "Ft", "Brig", "Cpl", "Supt", "Det", "Insp",
            "Pres", "Amb", "Fr", "Msgr", "Messrs", "Pvt", "Pfc", "Spc", "Atty", "Lieut", "Wm", "Chas", "Geo", "vs",
            "No", "Inc", "Corp", "Co", "Ltd", "Bros");

    public Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    public String phrase(int from, int to) {
        return span(from, to).of(text);
    }
}
