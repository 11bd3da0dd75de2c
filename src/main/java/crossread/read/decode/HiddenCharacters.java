package crossread.read.decode;

import crossread.model.article.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes characters out of a text that cannot be seen but change how it is shown or matched: bidirectional controls, tag
 * characters, zero-width marks, controls.
 *
 * <p>Joiners stay: Persian, Indic scripts and emoji are written with them.
 */
public final class HiddenCharacters {
    private final StringBuilder buffer = new StringBuilder();
    private int removed;

    /** The text without them; counts what was removed, beside soft hyphens and byte order marks, which do no harm. */
    public String strip(String text) {
        if (isClear(text)) {
            return text;
        }
        buffer.setLength(0);
        int before = 0;
        for (int point : text.codePoints().toArray()) {
            if (!isHidden(point) || isGarbled(before, point)) {
                buffer.appendCodePoint(point);
                before = point;
            } else if (point != 0xAD && point != 0xFEFF) {
                removed++;
            }
        }
        return buffer.length() == text.length() ? text : buffer.toString();
    }

    private static boolean isClear(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Plain letters first: nearly all are.
            if ((unit < ' ' || unit > '~') && (isHidden(unit) || Character.isSurrogate(unit))) {
                return false;
            }
        }
        return true;
    }

    /** How many were removed so far. */
    public int removed() {
        return removed;
    }

    /** What the reader should know: {@code known}, and how many were removed if any were. */
    public List<Warning> warnings(List<Warning> known) {
        List<Warning> all = new ArrayList<>(known);
        if (removed > 0) {
            all.add(Warning.of("hidden-characters", Integer.toString(removed)));
        }
        return all;
    }

    /**
     * Controls that are the rest of a letter decoded wrongly: with them the text can be repaired, without them what was
     * meant is lost.
     */
    private static boolean isGarbled(int before, int point) {
        boolean control = point >= 0x80 && point <= 0x9F;
        boolean lead = (before >= 0xC2 && before <= 0xF4) || before == '€' || (before >= 0x80 && before <= 0x9F);
        boolean hyphen = point == 0xAD && "ÂÃÐÑРС".indexOf(before) >= 0;
        return (control && lead) || hyphen;
    }

    private static boolean isHidden(int point) {
        return (point < 0x20 && point != '\n' && point != '\r' && point != '\t' && point != '\f')
                || (point >= 0x7F && point <= 0x9F && point != 0x85)
                || point == 0xAD
                || point == 0x61C
                || point == 0x200B
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0xFEFF
                || (point >= 0xE0000 && point <= 0xE007F);
    }
}
