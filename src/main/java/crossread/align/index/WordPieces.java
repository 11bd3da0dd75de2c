package crossread.align.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into all its runs of four characters, which meet where words differ only in their endings or spelling.
 * Small letters without accents; everything but letters, digits and the signs of money and percent counts as one blank.
 */
final class WordPieces {
    private static final int LENGTH = 4;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]++");

    private WordPieces() {}

    /** The pieces in order, four UTF-16 units packed into each. */
    static long[] of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        String plain = ascii
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
        long[] pieces = new long[plain.length() + 2];
        int count = 0;
        long piece = ' ';
        int length = 1;
        char last = ' ';
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            char next = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "%$£€".indexOf(c) >= 0 ? c : ' ';
            if (next != ' ' || last != ' ') {
                piece = (piece << Character.SIZE) | next;
                if (++length >= LENGTH) {
                    pieces[count++] = piece;
                }
            }
            last = next;
        }
        return Arrays.copyOf(pieces, count);
    }
}
