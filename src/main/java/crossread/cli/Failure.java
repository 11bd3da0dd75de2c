package crossread.cli;

import crossread.messages.Messages;
import java.io.OutputStream;

/** Tells that what was asked for failed: in words to whoever asked, in full to the log. */
public final class Failure {
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    private final Console console;

    Failure(Console console) {
        this.console = console;
    }

    /** @param err where the words go, as UTF-8 */
    public Failure(Messages words, OutputStream err) {
        this(new Console(words, OutputStream.nullOutputStream(), err));
    }

    /** Tells of {@code problem} and answers the exit code. */
    public int tell(Exception problem) {
        LOG.log(System.Logger.Level.ERROR, "command failed", problem);
        console.say("cli.failed", String.valueOf(problem.getMessage()));
        return Exit.NOTHING;
    }
}
