package crossread.model;

/** What the reader set right about a fact; it outlives every new comparison. */
public sealed interface FactCorrection {

    /** The mention that is spoken of; with it goes its fact, except where it is split off. */
    FactAnchor fact();

    /** What was found there is no fact, or none that matters; it is shown no more. */
    record NotAFact(FactAnchor fact) implements FactCorrection {}

    /** Both state the same, though the program did not see it: their facts are one. */
    record SameAs(FactAnchor fact, FactAnchor other) implements FactCorrection {}

    /** This mention states something else than the others of its fact: it is a fact of its own. */
    record SplitOff(FactAnchor fact) implements FactCorrection {}

    /** It is another sort of thing. */
    record OfKind(FactAnchor fact, FactKind kind) implements FactCorrection {}
}
