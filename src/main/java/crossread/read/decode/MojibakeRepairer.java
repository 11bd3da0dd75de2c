package crossread.read.decode;

import crossread.model.article.Warning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns text that was decoded wrongly before it was saved back into what was meant: UTF-8 read as windows-1252, latin-1
 * or windows-1251, once or twice, and windows-1251 read as windows-1252.
 *
 * <p>Nothing is changed unless the text as a whole shows it was garbled, and then only sequences that are whole UTF-8
 * characters: what was right stays. The idea, and that a blank behind a capital A with a tilde was a no-break space, is that
 * of ftfy (Python, Apache-2.0); no release of it for the Java platform was found, only a port in its beginnings.
 */
public final class MojibakeRepairer {
    /** Key of the warning that offers a repair. */
    public static final String WARNING = "garbled-characters";

    /** Traces in a text below which it is left alone: one may be an example of garbling, or a typing mistake. */
    private static final int FEWEST_TRACES = 3;

    /** Share of the letters beyond ASCII that must be explained before scripts other than Latin are assumed. */
    private static final double WHOLE = 0.8;

    private static final int FEWEST_LETTERS = 30;

    /** No language in Latin letters has this share of letters with marks; Czech and Vietnamese stay below a third. */
    private static final double MARKED = 0.6;

    /** Stands in no text that was read: controls are taken out. */
    private static final String SEPARATOR = "\u0000";

    private static final int MOST_ROUNDS = 3;

    private final SingleBytes western = new SingleBytes("windows-1252");
    private final SingleBytes cyrillic = new SingleBytes("windows-1251");

    /** What was meant; empty where the text is not garbled. */
    public Optional<String> repair(String text) {
        String current = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<String> next = repairOnce(current);
            if (next.isEmpty() || next.get().equals(current)) {
                break;
            }
            current = next.get();
        }
        return current.equals(text) ? Optional.empty() : Optional.of(current);
    }

    /** The same for the parts of one text, judged together; as many as there were. */
    public Optional<List<String>> repair(List<String> parts) {
        return repair(String.join(SEPARATOR, parts))
                .map(whole -> List.of(whole.split(SEPARATOR, -1)))
                .filter(repaired -> repaired.size() == parts.size());
    }

    /** What is known of a text, and that it is garbled if it is. */
    public List<Warning> warnings(List<Warning> known, String text) {
        List<Warning> all = new ArrayList<>(known);
        if (text.chars().anyMatch(unit -> unit >= 0x80) && repair(text).isPresent()) {
            all.add(Warning.of(WARNING));
        }
        return all;
    }

    private Optional<String> repairOnce(String text) {
        Utf8Finder sure = new Utf8Finder(text, western, false);
        Utf8Finder all = new Utf8Finder(text, western, true);
        if (all.found() >= FEWEST_TRACES && all.found() > sure.found() && all.share() >= WHOLE) {
            return Optional.of(all.joined());
        }
        if (sure.traces() >= FEWEST_TRACES) {
            return Optional.of(sure.joined());
        }
        Utf8Finder russian = new Utf8Finder(text, cyrillic, true);
        if (russian.found() >= FEWEST_LETTERS && russian.share() >= WHOLE) {
            return Optional.of(russian.joined());
        }
        return isCyrillicReadAsWestern(text) ? Optional.of(asCyrillic(text)) : Optional.empty();
    }

    private static boolean isCyrillicReadAsWestern(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long marked = text.chars().filter(c -> c >= 0xC0 && c <= 0xFF).count();
        return marked >= FEWEST_LETTERS && marked >= MARKED * letters;
    }

    private String asCyrillic(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 0xC0 && c <= 0xFF) || c == '¸' || c == '¨';
            out.append(letter ? cyrillic.characterOf(western.byteOf(c)) : c);
        }
        return out.toString();
    }

    /** Length of the UTF-8 character that begins with this byte; 0 where none does. */
    static int lengthOf(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** The character these bytes are in UTF-8; empty where they are none. */
    static Optional<String> decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean one = text.codePointCount(0, text.length()) == 1 && text.charAt(0) != 0xFFFD;
        return one && text.codePointAt(0) >= 0x80 ? Optional.of(text) : Optional.empty();
    }
}
