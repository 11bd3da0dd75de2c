package crossread.ui.frame;

import crossread.messages.Messages;
import crossread.ui.desk.Notice;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Takes what nobody caught: logs each kind once and tells the reader once. Called on any thread. */
public final class Mishaps implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Mishaps.class.getName());

    private final Messages words;
    private final Consumer<Notice> screen;
    private final Set<String> seen = new HashSet<>();

    public Mishaps(Messages words, Consumer<Notice> screen) {
        this.words = words;
        this.screen = screen;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mishap) {
        if (isNew(mishap)) {
            LOG.log(System.Logger.Level.ERROR, "uncaught on " + thread.getName(), mishap);
            String said = mishap instanceof OutOfMemoryError ? "desk.memory" : "desk.mishap";
            screen.accept(new Notice(Notice.Level.PROBLEM, words.text(said)));
        }
    }

    /** Memory may run out again with every step, and each time something was not done. */
    private synchronized boolean isNew(Throwable mishap) {
        if (mishap instanceof OutOfMemoryError) {
            return true;
        }
        StackTraceElement[] trace = mishap.getStackTrace();
        return seen.add(mishap.getClass().getName() + (trace.length == 0 ? "" : trace[0]));
    }
}
