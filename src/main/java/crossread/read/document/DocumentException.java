package crossread.read.document;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;

/** A document that cannot be read, with what to tell the reader. */
final class DocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    DocumentException(Problem problem, String technical) {
        super(technical);
        this.problem = problem;
    }

    static DocumentException damaged(String technical) {
        return new DocumentException(Problem.DAMAGED, technical);
    }

    /** What it means for the file it is about. */
    Unreadable unreadable(String file) {
        return problem == Problem.DAMAGED
                ? Unreadable.of(file, problem, String.valueOf(getMessage()))
                : Unreadable.of(file, problem);
    }
}
