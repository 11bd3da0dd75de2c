package crossread.ui.columns.text;

import crossread.model.article.SentenceRef;

/** What the reader looks at closely. */
public sealed interface Selection {

    /** Nothing is selected. */
    record Nothing() implements Selection {}

    /**
     * A fact.
     *
     * @param factId its id in the comparison
     */
    record OfFact(String factId) implements Selection {}

    /**
     * A sentence and, with it, those that say the same.
     *
     * @param at the sentence
     */
    record OfSentence(SentenceRef at) implements Selection {}
}
