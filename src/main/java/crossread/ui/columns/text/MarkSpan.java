package crossread.ui.columns.text;

import crossread.model.article.Span;
import java.util.List;

/**
 * A stretch of a column's text that states facts.
 *
 * @param span where; marks of one column never overlap
 * @param look how it is marked
 * @param calm whether it is marked lightly: claims and long quotations are, which cover whole sentences, and what only
 *     set-aside text states
 * @param facts ids of the facts stated there, the one it is marked for first
 */
public record MarkSpan(Span span, Look look, boolean calm, List<String> facts) {
    public MarkSpan {
        facts = List.copyOf(facts);
    }

    /** How facts are marked, in the order in which one covers another. */
    public enum Look {
        DIFFERS,
        ONLY,
        UNCERTAIN,
        SHARED
    }
}
