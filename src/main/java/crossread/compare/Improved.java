package crossread.compare;

import crossread.model.Comparison;
import crossread.model.link.MeaningLack;

/** What came of comparing by meaning what was compared by words. */
public sealed interface Improved {

    /** The comparison by meaning. */
    record ByMeaning(Comparison comparison) implements Improved {}

    /** It stays as it is, for this reason. */
    record AsBefore(MeaningLack lack) implements Improved {}
}
