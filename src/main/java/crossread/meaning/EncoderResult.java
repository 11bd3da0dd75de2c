package crossread.meaning;

import crossread.model.link.MeaningLack;

/** What came of loading the model. */
public sealed interface EncoderResult {

    /** It is there. */
    record Ready(SentenceEncoder encoder) implements EncoderResult {}

    /**
     * It is not.
     *
     * @param detail for the log: what the library or the system said
     */
    record Missing(MeaningLack lack, String detail) implements EncoderResult {}
}
