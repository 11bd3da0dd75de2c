package crossread.store;

import java.io.IOException;
import java.util.List;

/** A comparison file could not be opened. */
public final class OpenException extends IOException {
    private static final long serialVersionUID = 1;

    private final OpenProblem problem;
    private final String argument;

    OpenException(OpenProblem problem, String argument) {
        super(problem + (argument.isEmpty() ? "" : ": " + argument));
        this.problem = problem;
        this.argument = argument;
    }

    public OpenProblem problem() {
        return problem;
    }

    /** What the message names; at most one. */
    public List<String> arguments() {
        return argument.isEmpty() ? List.of() : List.of(argument);
    }
}
