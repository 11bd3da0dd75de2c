package crossread.read.decode;

import java.util.Optional;

/** Finds UTF-8 characters that were read byte by byte as characters of another encoding, and what they are. */
final class Utf8Finder {
    private static final String CLOSING = ",.;:!?)]}'’-";

    private final String text;
    private final SingleBytes encoding;
    private final boolean all;
    private final StringBuilder out = new StringBuilder();
    private int found;
    private int traces;
    private int beyondAscii;
    private int explained;

    /**
     * @param all whether any character counts; otherwise only signs and letters of Western languages do, whose sequences no
     *     text holds by chance
     */
    Utf8Finder(String text, SingleBytes encoding, boolean all) {
        this.text = text;
        this.encoding = encoding;
        this.all = all;
        int at = 0;
        while (at < text.length()) {
            int taken = text.charAt(at) < 0x80 ? 0 : take(at);
            if (taken == 0) {
                beyondAscii += text.charAt(at) < 0x80 ? 0 : 1;
                out.append(text.charAt(at));
                taken = 1;
            }
            at += taken;
        }
    }

    /** The text with what was found in place. */
    String joined() {
        return out.toString();
    }

    /** How many were found. */
    int found() {
        return found;
    }

    /** How many of them stand in no right text even by chance. */
    int traces() {
        return traces;
    }

    /** Share of the characters beyond ASCII that belong to one of them. */
    double share() {
        return explained / (double) Math.max(1, beyondAscii);
    }

    private int take(int at) {
        int lead = encoding.byteOf(text.charAt(at));
        int length = MojibakeRepairer.lengthOf(lead);
        if (length == 0) {
            return 0;
        }
        byte[] bytes = new byte[length];
        bytes[0] = (byte) lead;
        for (int i = 1; i < length; i++) {
            int value = at + i < text.length() ? encoding.byteOf(text.charAt(at + i)) : -1;
            if (value < 0x80 || value > 0xBF) {
                return lost(at, lead, i);
            }
            bytes[i] = (byte) value;
        }
        Optional<String> meant = MojibakeRepairer.decoded(bytes).filter(sign -> all || isWestern(sign.codePointAt(0)));
        meant.ifPresent(sign -> note(sign, length, isTrace(at, lead)));
        return meant.isPresent() ? length : 0;
    }

    /** Latin letters and the signs of running text: dashes, quotation marks, currencies, trade marks, arrows. */
    private static boolean isWestern(int point) {
        return point <= 0x17F || (point >= 0x2000 && point <= 0x2BFF) || point == 0xFEFF;
    }

    /** A capital A with a tilde before a closing quotation mark or a dash can be the end of a Portuguese word. */
    private boolean isTrace(int at, int lead) {
        return (lead != 0xC3 && lead != 0xC2) || "‘’“”–—…".indexOf(text.charAt(at + 1)) < 0;
    }

    /**
     * A sequence whose last character was taken for a blank or a control and is gone: {@code à} loses its no-break space, a
     * closing quotation mark the control 9D.
     */
    private int lost(int at, int lead, int place) {
        char next = at + place < text.length() ? text.charAt(at + place) : 0;
        boolean blank = next == ' ' || next == '\u00A0';
        if (lead == 0xC3 && place == 1 && next == 0 && encoding.characterOf(lead) == 'Ã') {
            note("à", 1, true);
            return 1;
        }
        if (lead == 0xC3 && place == 1 && next == ' ' && encoding.characterOf(lead) == 'Ã') {
            boolean inside = at + 2 < text.length() && (CLOSING + ' ').indexOf(text.charAt(at + 2)) >= 0;
            note(inside ? "à" : "à ", 1, true);
            return 2;
        }
        if (lead == 0xC2 && blank && encoding.characterOf(lead) == 'Â') {
            note(" ", 1, true);
            return 2;
        }
        boolean quote = lead == 0xE2 && place == 2 && text.charAt(at + 1) == '€';
        if (quote) {
            note("”", 2, true);
            return next == 0xFFFD ? 3 : 2;
        }
        return 0;
    }

    private void note(String sign, int length, boolean trace) {
        out.append(sign.equals("\uFEFF") ? "" : sign);
        found++;
        traces += trace ? 1 : 0;
        beyondAscii += length;
        explained += length;
    }
}
