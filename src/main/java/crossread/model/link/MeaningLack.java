package crossread.model.link;

/** Why sentences cannot be matched by meaning, or not all of them. */
public enum MeaningLack {
    /** The model is not where the program looks for it. */
    NO_MODEL,
    /** There is no ONNX Runtime for this system, or its library is missing. */
    NO_LIBRARY,
    /** ONNX Runtime or the model is there and cannot be loaded. */
    DAMAGED,
    /** Loading ONNX Runtime or the model hangs; it may be there for a later comparison. */
    TOO_SLOW,
    /** Measuring or matching by meaning failed, by a fault inside the program. */
    FAILED,
    /** The model knows English, and fewer than two of the articles are in English. */
    LANGUAGE;

    /** Whether it should have been done here and was not, so that another try may do it. */
    public boolean isFault() {
        return this == FAILED || this == TOO_SLOW;
    }
}
