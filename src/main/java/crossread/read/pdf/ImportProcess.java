package crossread.read.pdf;

import crossread.model.article.Problem;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has PDF files read in processes of their own, which are held to a time and a memory and ended with whoever waits. */
final class ImportProcess {
    private static final Logger LOG = Logger.getLogger(ImportProcess.class.getName());

    /** A folder of a hundred PDF files must not start a hundred virtual machines. */
    private static final int AT_A_TIME = 2;

    /**
     * Java's own variables would put options of the reader's before ours; by the last one the launcher that jpackage makes
     * tells itself that it was started already, and would start nothing.
     */
    private static final List<String> FOREIGN =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "_JPACKAGE_LAUNCHER");

    /** Bytes a virtual machine may say before the program in it begins. */
    private static final int MOST_NOISE = 16_384;

    private final WorkerCommand command;
    private final int mebibytes;
    private final Duration longest;
    /** Fair, so that nobody waits longer than for those who came before. */
    private final Semaphore free = new Semaphore(AT_A_TIME, true);

    private final AnswerFormat format = new AnswerFormat();

    /**
     * @param command starts the process
     * @param mebibytes memory it may take
     * @param longest time it may take from its start
     */
    ImportProcess(WorkerCommand command, int mebibytes, Duration longest) {
        this.command = command;
        this.mebibytes = mebibytes;
        this.longest = longest;
    }

    /** What the bytes hold. An interrupt ends the process and is kept. */
    Answer read(byte[] bytes) {
        try {
            free.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Refused(Problem.TOO_SLOW, "interrupted");
        }
        try {
            return ask(start(), bytes);
        } catch (IOException notStarted) {
            return notStarted(String.valueOf(notStarted.getMessage()));
        } finally {
            free.release();
        }
    }

    private Process start() throws IOException {
        List<String> options = List.of(
                "-Xmx" + mebibytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true");
        ProcessBuilder builder = new ProcessBuilder(command.words(options));
        FOREIGN.forEach(builder.environment()::remove);
        builder.environment().putAll(command.environment(options));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Answer ask(Process process, byte[] bytes) {
        CompletableFuture<byte[]> talk = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                talk.complete(talk(process, bytes));
            } catch (IOException | RuntimeException broken) {
                talk.completeExceptionally(broken);
            }
        });
        try {
            byte[] said = talk.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return said.length == 0 ? notStarted("it ended at once") : format.read(said);
        } catch (TimeoutException slow) {
            return new Refused(Problem.TOO_SLOW, "time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Refused(Problem.TOO_SLOW, "interrupted");
        } catch (ExecutionException | IOException broken) {
            // It began and ended without an answer that can be read: its memory ran out, or worse.
            return new Refused(Problem.TOO_SLOW, "no answer");
        } finally {
            end(process);
        }
    }

    /** The answer's bytes; none where the process did not even begin. Its input stays open until then. */
    private static byte[] talk(Process process, byte[] bytes) throws IOException {
        try (InputStream in = process.getInputStream();
                DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            if (!hasStarted(in)) {
                return new byte[0];
            }
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            byte[] said = in.readNBytes(AnswerFormat.LARGEST + 1);
            if (said.length == 0 || said.length > AnswerFormat.LARGEST) {
                throw new IOException("no answer");
            }
            return said;
        }
    }

    private static boolean hasStarted(InputStream in) throws IOException {
        Deque<Byte> last = new ArrayDeque<>();
        for (int i = 0; i < MOST_NOISE; i++) {
            int read = in.read();
            if (read < 0) {
                return false;
            }
            last.add((byte) read);
            if (last.size() > ImportWorker.STARTED.size()) {
                last.remove();
            }
            if (List.copyOf(last).equals(ImportWorker.STARTED)) {
                return true;
            }
        }
        return false;
    }

    /** With all it started: a launcher may run the virtual machine in a process of its own. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Answer notStarted(String why) {
        LOG.log(Level.WARNING, () -> "cannot start the process that reads PDF: " + why);
        return new Refused(Problem.NOT_STARTED, why);
    }
}
