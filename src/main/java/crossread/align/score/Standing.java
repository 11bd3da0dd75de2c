package crossread.align.score;

/**
 * How a pair stands among all pairs of its first line with the second's article, and of its second line with the
 * first's article. A sentence that is a little like many others is vague; one that is like one alone means it.
 *
 * @param more how many others than the one of the pair are expected to say the same as the line that has more of them
 * @param fewer as the line that has fewer of them
 * @param share the pair's odds as a share of all odds, of the line for which it is smaller, 0 to 1
 * @param mutual whether each is the other's likeliest partner
 */
public record Standing(double more, double fewer, double share, boolean mutual) {}
