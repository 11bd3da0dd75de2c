package crossread.model.fact;

/** What sort of thing a fact states. */
public enum FactKind {
    MONEY,
    PERCENT,
    QUANTITY,
    NUMBER,
    DATE,
    PERSON,
    ORGANISATION,
    PLACE,
    /** Any other name: a law, an operation, a product. */
    NAME,
    QUOTATION,
    CLAIM;

    /** Money, percent, quantity or number. */
    public boolean isFigure() {
        return this == MONEY || this == PERCENT || this == QUANTITY || this == NUMBER;
    }

    /** Person, organisation, place or other name. */
    public boolean isName() {
        return this == PERSON || this == ORGANISATION || this == PLACE || this == NAME;
    }
}
