package crossread.read.pdf;

import crossread.model.article.Problem;

/**
 * A PDF that cannot be read.
 *
 * @param technical what is wrong, in technical words; may be empty
 */
record Refused(Problem problem, String technical) implements Parsed, Answer {}
