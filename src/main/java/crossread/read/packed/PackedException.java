package crossread.read.packed;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import java.io.IOException;

/** A packed file that cannot be opened, with what to tell the reader. */
public final class PackedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    PackedException(Problem problem, String technical) {
        super(technical);
        this.problem = problem;
    }

    /** For what is beyond a limit. */
    public static PackedException tooComplex(String why) {
        return new PackedException(Problem.TOO_COMPLEX, why);
    }

    /** What it means for the file it is about. */
    public Unreadable unreadable(String file) {
        return problem == Problem.DAMAGED
                ? Unreadable.of(file, problem, String.valueOf(getMessage()))
                : Unreadable.of(file, problem);
    }
}
