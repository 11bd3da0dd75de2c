package crossread;

import crossread.read.pdf.ImportWorker;
import crossread.read.pdf.WorkerCommand;
import java.util.logging.Logger;

/** Starts {@link Main}; JavaFX refuses to start from the class path when the first class is an application itself. */
public final class Launcher {
    /** Held here, since the JDK lets go of loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(WorkerCommand.ARGUMENT)) {
            ImportWorker.main(args);
            return;
        }
        // Running from the class path is a choice of ours (decision 001); saying so at every start helps nobody.
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        Main.main(args);
    }
}
