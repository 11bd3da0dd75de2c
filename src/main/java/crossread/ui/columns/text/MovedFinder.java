package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.link.Relation;
import java.util.Optional;

/** Finds where another article tells the same off the reading order that the two share. */
public final class MovedFinder {
    private final Comparison comparison;

    public MovedFinder(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The likeliest sentence that {@code at} is told by elsewhere. */
    public Optional<SentenceRef> partner(SentenceRef at) {
        return comparison.links().stream()
                .filter(link -> link.moved() && link.relation() == Relation.SAME)
                .filter(link -> link.from().equals(at) || link.to().equals(at))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .map(link -> link.from().equals(at) ? link.to() : link.from())
                .findFirst();
    }
}
