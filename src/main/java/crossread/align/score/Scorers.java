package crossread.align.score;

/**
 * How pairs are scored.
 *
 * @param lexical where the words of both can be compared and the meaning of one was not measured
 * @param meaning where the meanings of both were measured
 * @param foreign where the two are written in different languages
 */
public record Scorers(PairScorer lexical, PairScorer meaning, PairScorer foreign) {}
