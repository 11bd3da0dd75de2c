package crossread.read.decode;

import crossread.model.article.Warning;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

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

    /** Whether this is no text at all: a program, a picture, random bytes. */
    public boolean isBinary() {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            odd += isOdd(text.charAt(i)) ? 1 : 0;
        }
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
        int replaced = 0;
        for (int at = text.indexOf(0xFFFD); at >= 0; at = text.indexOf(0xFFFD, at + 1)) {
            replaced++;
        }
        if (replaced > 0) {
            all.add(Warning.of("replaced-characters", Integer.toString(replaced)));
        }
        if (guessed) {
            all.add(Warning.of("encoding-guessed", charset.name()));
        }
        return all;
    }
}
