package crossread.model;

/** What a note or a label is about. */
public sealed interface Subject {

    /** A whole article, told by the hash of the file it was read from. */
    record OfArticle(String sha256) implements Subject {}

    /** A sentence. */
    record OfSentence(SentenceAnchor sentence) implements Subject {}

    /** A fact, told by one of its mentions. */
    record OfFact(FactAnchor fact) implements Subject {}
}
