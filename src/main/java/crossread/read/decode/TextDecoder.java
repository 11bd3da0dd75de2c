package crossread.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes of an encoding that is not known for certain.
 *
 * <p>In this order, the first that fits: byte order mark; UTF-16 told by its zero bytes; strict UTF-8; UTF-8 with a few
 * bad bytes; the encoding the file names; what its bytes look like; windows-1252. The label stands behind UTF-8 because
 * 16 of 990 real pages are UTF-8 or windows-1252 under the name of something else.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SNIFFED = 8192;

    /** Decodes them; {@code declared} is the name of the encoding the file gives, if it gives one. */
    public DecodedText decode(byte[] bytes, Optional<String> declared) {
        return byMark(bytes).or(() -> byZeroes(bytes)).orElseGet(() -> decodeBytewise(bytes, declared));
    }

    /** The text at the start of the file, for telling what it is; at most 8192 bytes of it. */
    public DecodedText decodeStart(byte[] bytes) {
        int end = Math.min(bytes.length, SNIFFED);
        // A cut inside a UTF-8 character would make the whole start look like another encoding.
        for (int back = 0; back < 3 && end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80; back++) {
            end--;
        }
        return decode(Arrays.copyOf(bytes, end), Optional.empty());
    }

    private static Optional<DecodedText> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(bytes, 4, StandardCharsets.UTF_32LE));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 4, StandardCharsets.UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static DecodedText marked(byte[] bytes, int mark, Charset charset) {
        return new DecodedText(new String(bytes, mark, bytes.length - mark, charset), charset, false);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: blanks, digits and line ends have a zero byte, always on the same side. */
    private static Optional<DecodedText> byZeroes(byte[] bytes) {
        int pairs = Math.min(bytes.length, SNIFFED) / 2;
        int little = 0;
        int big = 0;
        for (int i = 0; i < pairs; i++) {
            little += isBlankOrAscii(bytes[2 * i]) && bytes[2 * i + 1] == 0 ? 1 : 0;
            big += bytes[2 * i] == 0 && isBlankOrAscii(bytes[2 * i + 1]) ? 1 : 0;
        }
        int enough = Math.max(2, pairs / 12);
        if (little >= enough && big * 20 < little) {
            return Optional.of(
                    new DecodedText(new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, false));
        }
        if (big >= enough && little * 20 < big) {
            return Optional.of(
                    new DecodedText(new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, false));
        }
        return Optional.empty();
    }

    private static boolean isBlankOrAscii(byte value) {
        return value == '\n' || value == '\r' || (value >= 0x20 && value < 0x7F);
    }

    private static DecodedText decodeBytewise(byte[] bytes, Optional<String> declared) {
        Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return new DecodedText(strict.get(), StandardCharsets.UTF_8, false);
        }
        if (isMostlyUtf8(bytes)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        }
        Optional<Charset> named = declared.flatMap(TextDecoder::charset).filter(set -> !isUnicode(set));
        if (named.isPresent()) {
            return new DecodedText(new String(bytes, named.get()), named.get(), false);
        }
        Charset guess = detected(bytes).orElse(WINDOWS_1252);
        return new DecodedText(new String(bytes, guess), guess, true);
    }

    /** Labels that are used for a wider set than they name are read as browsers read them. */
    private static String meant(String label) {
        return switch (label) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312" -> "GB18030";
            case "shift_jis" -> "windows-31j";
            case "ks_c_5601-1987" -> "x-windows-949";
            // The detector mixes these two up, and nobody has saved a file in the first for twenty years.
            case "maccyrillic" -> "windows-1251";
            default -> label;
        };
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    /** Ten good characters of several bytes for each bad byte: damage, not another encoding. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(unit -> unit == 0xFFFD).count();
        long good = text.codePoints()
                .filter(point -> point > 0x7F && point != 0xFFFD)
                .count();
        return good >= 10 * bad;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(meant(name.strip().toLowerCase(Locale.ROOT))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(TextDecoder::charset)
                .filter(set -> !isUnicode(set))
                // A Western text has few bytes over 127 and the detector then sees Cyrillic or Thai in them.
                .filter(set -> highShare(bytes) > 0.25);
    }

    /** Share of bytes over 127 among those and the ASCII letters. */
    private static double highShare(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte value : bytes) {
            high += value < 0 ? 1 : 0;
            letters += (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z') ? 1 : 0;
        }
        return high / (double) Math.max(1, high + letters);
    }
}
