package crossread.fact.judge.same;

import crossread.fact.judge.story.Said;
import crossread.model.fact.FactKind;
import java.util.Map;
import java.util.Set;

/** When mentions of some kinds state the same. */
public sealed interface Sameness permits SameFigure, SameDates, SameName, SameQuotation, SameClaim {

    /** Whether it is asked about mentions of {@code kind}. */
    boolean judges(FactKind kind);

    /** Mentions of equal identity are one fact from the start. */
    String identity(Said said);

    /** Mentions without a common key are never compared. */
    Set<String> keys(Said said);

    /** Whether two mentions of different identity state the same. */
    Likeness compare(Said one, Said other);

    /** Whether what it is the same as depends on its sentence and not on the value alone. */
    default boolean byContext(Said said) {
        return false;
    }

    /** Whether an article that states both, as here, means two things by them, however alike they are. */
    default boolean tellsApart(Said one, Said other) {
        return false;
    }

    /** Words by which a text may state it without any of its own, as they are written. */
    default Set<String> otherWords(Said said) {
        return Set.of();
    }

    /** Articles whose text states it though no mention was found there, each with the sentence and how sure that is. */
    Map<String, Echo> echoes(Said said);
}
