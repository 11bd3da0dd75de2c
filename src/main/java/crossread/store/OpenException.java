package crossread.store;

import java.io.IOException;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/** A comparison file or a class file could not be opened. */
public final class OpenException extends IOException {
    private static final long serialVersionUID = 1;

    private final OpenProblem problem;
    private final transient List<Object> arguments;

    OpenException(OpenProblem problem, Object... arguments) {
        super(problem + (arguments.length == 0 ? "" : ": " + List.of(arguments)));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /** From here on the file is no JSON. */
    static OpenException at(TokenStreamLocation place) {
        return new OpenException(
                OpenProblem.DAMAGED_LINE, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    public OpenProblem problem() {
        return problem;
    }

    /** What the message names. */
    public List<Object> arguments() {
        return arguments;
    }
}
