package crossread.read.decode;

import crossread.model.Warning;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text made of bytes.
 *
 * @param text as decoded, without a byte order mark; hidden characters are still in it
 * @param charset what it was read as
 * @param guessed whether neither the bytes nor a label told the encoding for certain
 */
public record DecodedText(String text, Charset charset, boolean guessed) {
    /** Share of control and undecodable characters above which it is no text; news text has next to none. */
    private static final double BINARY_SHARE = 0.05;

    /** What UTF-8 curly quotes and accented letters look like after being decoded as windows-1252 once too often. */
    private static final Pattern TWICE_ENCODED = Pattern.compile("â€[™œ\u009d“”˜¦]|Ã[©¨¼¶¤±³¡­]|Â[£€©®°]");

    private static final int TRACES = 3;

    /** Whether this is no text at all: a program, a picture, random bytes. */
    public boolean isBinary() {
        long odd = text.chars().filter(DecodedText::isOdd).count();
        return odd > text.length() * BINARY_SHARE;
    }

    private static boolean isOdd(int unit) {
        return (unit < 0x20 && !isLayout(unit)) || (unit >= 0x7F && unit <= 0x9F) || unit == 0xFFFD || unit == 0xFFFE;
    }

    private static boolean isLayout(int unit) {
        return unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f' || unit == 0x0B || unit == 0x1A;
    }

    /** What the reader should know about the decoding. */
    public List<Warning> warnings() {
        List<Warning> all = new ArrayList<>();
        long replaced = text.chars().filter(unit -> unit == 0xFFFD).count();
        if (replaced > 0) {
            all.add(Warning.of("replaced-characters", Long.toString(replaced)));
        }
        if (guessed) {
            all.add(Warning.of("encoding-guessed", charset.name()));
        }
        if (TWICE_ENCODED.matcher(text).results().limit(TRACES).count() == TRACES) {
            all.add(Warning.of("garbled-characters"));
        }
        return all;
    }
}
