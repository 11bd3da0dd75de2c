package crossread.align.pair;

import crossread.align.index.Corpus;
import java.util.List;

/**
 * How near the lines of a {@link Corpus} stand.
 *
 * @param pairs every pair that reaches {@link PairFinder#FLOOR}, by {@code to}'s article and {@code from}
 * @param nearest each line's nearest line in every other article, with its score
 * @param coarse whether some articles were held against the others only roughly
 */
public record Scores(List<Pair> pairs, Best nearest, boolean coarse) {}
