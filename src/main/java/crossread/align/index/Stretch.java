package crossread.align.index;

/**
 * One article, to be held against a run of those after it.
 *
 * @param article the one
 * @param first of the run, behind {@code article}
 * @param end behind the last of the run
 */
public record Stretch(int article, int first, int end) {}
