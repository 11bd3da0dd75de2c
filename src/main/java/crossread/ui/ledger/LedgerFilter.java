package crossread.ui.ledger;

import crossread.model.fact.FactKind;
import crossread.ui.find.FoldedText;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts the ledger lists.
 *
 * @param text what the fact or its sentence must hold, without regard to case and accents; empty for any
 * @param kinds of which kinds
 * @param classes under which headings
 * @param articles ids of articles of which one must state it; empty for any
 */
public record LedgerFilter(String text, Set<FactKind> kinds, Set<FactClass> classes, Set<String> articles) {

    /** Everything. */
    public static final LedgerFilter ALL =
            new LedgerFilter("", EnumSet.allOf(FactKind.class), EnumSet.allOf(FactClass.class), Set.of());

    public LedgerFilter {
        text = FoldedText.fold(text.strip());
        kinds = Set.copyOf(kinds);
        classes = Set.copyOf(classes);
        articles = Set.copyOf(articles);
    }

    public LedgerFilter withText(String value) {
        return new LedgerFilter(value, kinds, classes, articles);
    }

    public LedgerFilter withKinds(Set<FactKind> value) {
        return new LedgerFilter(text, value, classes, articles);
    }

    public LedgerFilter withClasses(Set<FactClass> value) {
        return new LedgerFilter(text, kinds, value, articles);
    }

    public LedgerFilter withArticles(Set<String> value) {
        return new LedgerFilter(text, kinds, classes, value);
    }

    /** Whether {@code line} holds the text looked for. */
    boolean matches(String line) {
        return text.isEmpty() || FoldedText.fold(line).contains(text);
    }

    /** Whether what {@code article} states is listed. */
    boolean takes(String article) {
        return articles.isEmpty() || articles.contains(article);
    }

    /** Whether it leaves something out. */
    boolean narrows() {
        return !equals(ALL);
    }
}
