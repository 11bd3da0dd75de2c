package crossread.ui.find;

import crossread.model.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text as it is searched: without case, accents and the many forms of quotation marks, dashes and blanks; and where in
 * the text as written each unit of that stands.
 */
public final class FoldedText {
    /** Letters that Unicode does not take apart, though people type them so. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('‚', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"));

    private final String text;
    private final int[] from;

    private FoldedText(String text, int[] from) {
        this.text = text;
        this.from = from;
    }

    public static FoldedText of(String written) {
        StringBuilder folded = new StringBuilder(written.length());
        int[] from = new int[written.length() + 8];
        int at = 0;
        while (at < written.length()) {
            int point = written.codePointAt(at);
            String plain = point < 0x80 ? String.valueOf((char) lower(point)) : plain(point);
            if (folded.length() + plain.length() >= from.length) {
                from = Arrays.copyOf(from, from.length * 2 + plain.length());
            }
            for (int i = 0; i < plain.length(); i++) {
                from[folded.length() + i] = at;
            }
            folded.append(plain);
            at += Character.charCount(point);
        }
        from[folded.length()] = written.length();
        return new FoldedText(folded.toString(), from);
    }

    /** {@code written} as it is searched. */
    public static String fold(String written) {
        return of(written).text;
    }

    private static int lower(int ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? ascii + 32 : ascii < ' ' ? ' ' : ascii;
    }

    /** Nothing for a mark that stands on the letter before it. */
    private static String plain(int point) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(each -> plain.append(letter(each)));
        return plain.toString();
    }

    private static String letter(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        String plain = Character.isBmpCodePoint(point) ? LETTERS.get((char) point) : null;
        return plain == null ? Character.toString(point) : plain;
    }

    /** The text as it is searched. */
    public String text() {
        return text;
    }

    /** Where {@code folded}, a text folded before, stands in the text as written; one place does not overlap the next. */
    public List<Span> find(String folded) {
        List<Span> places = new ArrayList<>();
        if (folded.isEmpty()) {
            return places;
        }
        int at = text.indexOf(folded);
        while (at >= 0) {
            places.add(written(at, at + folded.length()));
            at = text.indexOf(folded, at + folded.length());
        }
        return places;
    }

    /** The whole letters as written that hold the units from {@code start} to {@code end} of the searched text. */
    private Span written(int start, int end) {
        int last = end;
        while (last < text.length() && from[last] == from[end - 1]) {
            last++;
        }
        return new Span(from[start], from[last]);
    }
}
