package crossread.model.link;

import crossread.model.article.Span;
import java.util.Optional;

/**
 * A difference between two sentences that were paired.
 *
 * @param from the words only the first has; empty where the second only adds
 * @param to the words only the second has; empty where the second only leaves out
 */
public record WordDifference(Optional<Span> from, Optional<Span> to) {}
