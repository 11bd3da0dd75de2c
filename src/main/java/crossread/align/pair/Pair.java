package crossread.align.pair;

import crossread.align.index.Corpus;

/**
 * Two lines of different articles that may say the same.
 *
 * @param from index of the first line, in the article that comes first in the {@link Corpus}
 * @param to index of the other
 * @param score how sure, 0 to 1
 */
public record Pair(int from, int to, double score) {}
