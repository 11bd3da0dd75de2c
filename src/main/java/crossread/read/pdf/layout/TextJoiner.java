package crossread.read.pdf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the text of lines to that of a paragraph: with a blank, without, or without the hyphen at the line's end.
 *
 * <p>Browsers break lines at hyphens that are there ("195-inch", "all-new") and add none unless a page asks for it; typeset
 * print adds them at one line in ten. So the hyphen stays, unless the document shows that it is one of division.
 */
final class TextJoiner {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-\u2010][\\p{L}\\p{N}]++)*+");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}-\\p{L}");

    /** What typesetters divide words with, where the writer's own hyphens are minus signs. */
    private static final char HYPHEN = '\u2010';

    private static final int SURE = 4;
    private static final int OFTEN = 3;
    private static final double DIVIDING = 0.03;

    private final Set<String> words = new HashSet<>();
    private final boolean dividing;
    private final boolean dashing;

    /** @param lines of the whole document; its words tell which hyphens are real */
    TextJoiner(List<Line> lines) {
        int ends = 0;
        int compounds = 0;
        boolean inside = false;
        for (Line line : lines) {
            String text = line.text();
            int sign = text.indexOf(HYPHEN);
            inside |= sign >= 0 && sign < text.length() - 1;
            // The last word may be half of one, and so may the first.
            WORD.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .filter(word -> word.start() > 0 && word.end() < text.length() - 1)
                    .forEach(word -> words.add(word.group()));
            compounds += (int) COMPOUND.matcher(text).results().count();
            ends += text.endsWith("-") && endsInHyphen(text) ? 1 : 0;
        }
        dashing = !inside;
        // Where no word is divided, a line breaks at a hyphen as seldom as at any one of its blanks.
        dividing = ends >= SURE && ends > DIVIDING * lines.size() && ends * OFTEN > compounds;
    }

    /** The text of the lines as one. */
    String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            append(text, line.text());
        }
        return text.toString();
    }

    private void append(StringBuilder text, String next) {
        if (text.isEmpty() || next.isEmpty()) {
            text.append(next);
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '\u00AD' || (endsInHyphen(text) && isDivision(text, next))) {
            text.setLength(text.length() - 1);
            text.append(next);
            return;
        }
        boolean bound = isBound(text) || (last == '-' && next.charAt(0) == '-');
        boolean unspaced =
                Scripts.isUnspaced(text.codePointBefore(text.length())) && Scripts.isUnspaced(next.codePointAt(0));
        text.append(bound || unspaced || isFullWidth(last) ? "" : " ").append(next);
    }

    /** Whether it ends in a dash or stroke that stands against the word before it. */
    private static boolean isBound(CharSequence text) {
        int end = text.length();
        while (end > 0 && "-\u2010\u2011–—/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end - 1));
    }

    /** Chinese and Japanese stops carry their own room. */
    private static boolean isFullWidth(char letter) {
        return (letter >= '\u3001' && letter <= '\u303F') || (letter >= '\uFF01' && letter <= '\uFF5E');
    }

    private static boolean endsInHyphen(CharSequence text) {
        int end = text.length() - 1;
        return end > 0
                && (text.charAt(end) == '-' || text.charAt(end) == HYPHEN)
                && Character.isLetter(text.charAt(end - 1));
    }

    /** Whether the hyphen was put there to divide a word: the document has the word whole, or divides many. */
    private boolean isDivision(CharSequence text, String next) {
        if (!Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        int from = text.length() - 1;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean compound = from > 0 && (text.charAt(from - 1) == '-' || text.charAt(from - 1) == HYPHEN);
        String first = text.subSequence(from, text.length() - 1).toString().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < next.length() && Character.isLetterOrDigit(next.charAt(end))) {
            end++;
        }
        String second = next.substring(0, end).toLowerCase(Locale.ROOT);
        boolean divider = dashing && text.charAt(text.length() - 1) == HYPHEN;
        if (divider || words.contains(first + second)) {
            return true;
        }
        boolean real = compound
                || words.contains(first + "-" + second)
                || words.contains(first + HYPHEN + second)
                || (words.contains(first) && words.contains(second));
        return dividing && !real;
    }
}
