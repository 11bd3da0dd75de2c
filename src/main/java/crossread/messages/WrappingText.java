package crossread.messages;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * What JavaFX needs to show text that reads from the right in several lines. Where a run of such text is broken it throws:
 * {@code PrismTextLayout.computeTrailingSpaceWidth} counts from the wrong end (25.0.4 and 26.0.2 on Linux, with every Arabic
 * and Hebrew text). Lines that end between two runs are safe, as long as no word is wider than the line. A run of letters
 * and marks from two fonts is drawn in the wrong order.
 */
public final class WrappingText {
    private WrappingText() {}

    /** Whether any of {@code words} reads from the right: a control that may be measured at any width must not wrap it. */
    public static boolean isNeeded(String words) {
        char[] letters = words.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** {@code words}, in one part where nothing reads from the right, or else in parts to be shown as a run each. */
    public static List<String> parts(String words) {
        if (!isNeeded(words)) {
            return List.of(words);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.length(); i++) {
            if (i == words.length() || isLetter(words.charAt(i)) != isLetter(words.charAt(i - 1))) {
                parts.add(words.substring(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** Letters from the right with their vowel signs; anything else may come from another font. */
    private static boolean isLetter(char unit) {
        return switch (Character.getDirectionality(unit)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK -> true;
            default -> false;
        };
    }
}
