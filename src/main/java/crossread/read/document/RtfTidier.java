package crossread.read.document;

import crossread.model.article.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies an RTF file so that the parser can trust it. Tried on version 1.16.0 of rtfparserkit: a false {@code \bin}
 * allocates what it names, up to all memory; a bad hexadecimal digit, a number too large, a keyword too long, an unknown
 * code page and an unmatched brace each end the reading; a letter beyond ASCII behind a keyword is taken for a part of it;
 * {@code \~} and {@code \_} are dropped, so that two words become one; characters written as Unicode numbers are put together
 * one by one, which takes the square of their number.
 *
 * <p>Pictures and other data, mostly the larger part of the file, are not copied.
 */
final class RtfTidier {
    /** Real files stay below 30. */
    static final int DEEPEST = 1_000;

    private static final int LARGEST = 48 << 20;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_NUMBER = 9;
    /** After so many of these characters a control is put in that means nothing here and ends the string. */
    private static final int LONGEST_RUN = 500;

    /** Groups that hold no text. */
    private static final Set<String> DATA = Set.of(
            "pict",
            "objdata",
            "datastore",
            "themedata",
            "colorschememapping",
            "fontemb",
            "blipuid",
            "datafield",
            "filetbl",
            "colortbl",
            "latentstyles",
            "rsidtbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "xmlnstbl",
            "generator",
            "mmathPr");

    /** Controls that stand for one character. */
    private static final Set<String> CHARACTERS = Set.of(
            "u",
            "emdash",
            "endash",
            "emspace",
            "enspace",
            "qmspace",
            "bullet",
            "lquote",
            "rquote",
            "ldblquote",
            "rdblquote");

    /** The code pages the parser knows of those that programs write. */
    private static final Set<Integer> PAGES =
            Set.of(437, 874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 10000, 65001);

    private final byte[] bytes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;
    private int depth;
    /** Depth of the group of data that is passed over; 0 where none is. */
    private int passed;

    private int characters;

    RtfTidier(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The tidied copy.
     *
     * @throws DocumentException where it nests deeper than {@value #DEEPEST} or is beyond any text
     */
    byte[] tidy() throws DocumentException {
        while (at < bytes.length && (at == 0 || depth > 0)) {
            step(bytes[at++] & 0xFF);
            if (depth > DEEPEST || out.size() > LARGEST) {
                throw new DocumentException(Problem.TOO_COMPLEX, "nested too deep or too long");
            }
        }
        for (int i = 0; i < depth; i++) {
            out.write('}');
        }
        return out.toByteArray();
    }

    /** Whether the file ended before its text did. */
    boolean wasCut() {
        return depth > 0;
    }

    private void step(int unit) {
        switch (unit) {
            case '{' -> {
                depth++;
                put(unit);
            }
            case '}' -> {
                passed = depth == passed ? 0 : passed;
                depth--;
                put(unit);
            }
            case '\\' -> control();
            case 0, '\r', '\n' -> {}
            default -> put(unit);
        }
    }

    private void put(int unit) {
        // The braces of a group that is passed over stay: it is copied as an empty one.
        if (passed == 0 || ((unit == '{' || unit == '}') && depth < passed)) {
            if (unit < 0x80) {
                out.write(unit);
            } else {
                put(String.format(java.util.Locale.ROOT, "\\'%02x", unit));
            }
        }
    }

    private void put(String text) {
        if (passed == 0) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int unit = bytes[at] & 0xFF;
        if (isLetter(unit)) {
            word();
            return;
        }
        at++;
        switch (unit) {
            case '*' -> put("\\*");
            case '\\', '{', '}' -> {
                breakRun();
                put("\\" + (char) unit);
            }
            case '~' -> put(" ");
            case '_' -> put("-");
            case '\r', '\n' -> put("\\par ");
            case '\'' -> hex();
            default -> {}
        }
    }

    private void hex() {
        if (at + 2 <= bytes.length && Character.digit(bytes[at], 16) >= 0 && Character.digit(bytes[at + 1], 16) >= 0) {
            put("\\'" + (char) bytes[at] + (char) bytes[at + 1]);
            at += 2;
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at])) {
            word.append((char) bytes[at++]);
        }
        StringBuilder number = new StringBuilder();
        if (at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1])) {
            number.append((char) bytes[at++]);
        }
        while (at < bytes.length && isDigit(bytes[at])) {
            number.append((char) bytes[at++]);
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        boolean fits = word.length() <= LONGEST_WORD && number.length() <= LONGEST_NUMBER;
        String name = word.toString();
        if (name.equals("bin")) {
            passBinary(fits && !number.isEmpty() ? Integer.parseInt(number.toString()) : 0);
        } else if (DATA.contains(name) && passed == 0) {
            passed = depth;
        } else if (fits && !name.equals("upr") && (!name.equals("ansicpg") || isPage(number.toString()))) {
            if (CHARACTERS.contains(name)) {
                breakRun();
            }
            put("\\" + name + number + " ");
        }
    }

    private void breakRun() {
        if (++characters % LONGEST_RUN == 0) {
            put("\\cf0 ");
        }
    }

    /** Binary data as long as it says, if the file is that long: the number is not believed before. */
    private void passBinary(int length) {
        if (length > 0 && length <= bytes.length - at) {
            at += length;
        }
    }

    private static boolean isPage(String number) {
        return !number.isEmpty() && PAGES.contains(Integer.parseInt(number));
    }

    private static boolean isLetter(int unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }
}
