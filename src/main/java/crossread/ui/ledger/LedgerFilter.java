package crossread.ui.ledger;

import crossread.model.FactKind;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which facts the ledger lists.
 *
 * @param text what the fact or its sentence must hold, without regard to case and accents; empty for any
 * @param kinds of which kinds
 */
public record LedgerFilter(String text, Set<FactKind> kinds) {

    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter("", EnumSet.allOf(FactKind.class));

    public LedgerFilter {
        text = plain(text.strip());
        kinds = Set.copyOf(kinds);
    }

    public LedgerFilter withText(String value) {
        return new LedgerFilter(value, kinds);
    }

    public LedgerFilter withKinds(Set<FactKind> value) {
        return new LedgerFilter(text, value);
    }

    /** Whether {@code line} holds the text looked for. */
    boolean matches(String line) {
        return text.isEmpty() || plain(line).contains(text);
    }

    /** Whether it leaves something out. */
    boolean narrows() {
        return !equals(ALL);
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
