package crossread.ui.why;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.link.Reasons;

/** Says what two sentences have in common. */
@FunctionalInterface
public interface ReasonGiver {

    /** Holds two sentences of {@code comparison} against each other. */
    Reasons reasons(Comparison comparison, SentenceRef from, SentenceRef to);
}
