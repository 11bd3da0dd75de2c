package crossread.model.work;

import crossread.model.fact.FactKind;

/** What the reader set right about a fact; it outlives every new comparison. */
public sealed interface FactCorrection {

    /** The fact that is spoken of; of what is split off, that mention alone. */
    FactPlaces fact();

    /** What was found there is no fact, or none that matters; it is shown no more. */
    record NotAFact(FactPlaces fact) implements FactCorrection {
        public NotAFact(FactAnchor mention) {
            this(FactPlaces.at(mention));
        }
    }

    /** Both state the same, though the program did not see it: their facts are one. */
    record SameAs(FactPlaces fact, FactPlaces other) implements FactCorrection {
        public SameAs(FactAnchor mention, FactAnchor other) {
            this(FactPlaces.at(mention), FactPlaces.at(other));
        }
    }

    /** This mention states something else than the others of its fact: it is a fact of its own. */
    record SplitOff(FactPlaces fact) implements FactCorrection {
        public SplitOff(FactAnchor mention) {
            this(FactPlaces.at(mention));
        }
    }

    /** It is another sort of thing. */
    record OfKind(FactPlaces fact, FactKind kind) implements FactCorrection {
        public OfKind(FactAnchor mention, FactKind kind) {
            this(FactPlaces.at(mention), kind);
        }
    }
}
