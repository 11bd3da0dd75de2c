package crossread.read.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.LogManager;

/**
 * The process that reads a PDF: the number of its bytes and the bytes come in, a sign of life and the answer go out.
 *
 * <p>It ends as soon as the program that started it does, whatever it is at, since its input then ends.
 */
public final class ImportWorker {
    /** Sent first: whatever happens after this is the file's doing, and what a virtual machine says before is left aside. */
    static final List<Byte> STARTED = List.of((byte) 0, (byte) 'P', (byte) 'D', (byte) 'F', (byte) 0);

    /** What the virtual machine exits with when its memory runs out ({@code -XX:+ExitOnOutOfMemoryError}). */
    private static final int OUT_OF_MEMORY = 3;

    private static final int ABANDONED = 4;

    private ImportWorker() {}

    public static void main(String[] arguments) {
        // A hostile file can make PDFBox write a warning a glyph, which nobody reads.
        LogManager.getLogManager().reset();
        // What a library prints would stand in the midst of the answer.
        PrintStream answers = System.out;
        System.setOut(System.err);
        try {
            work(System.in, answers);
            Runtime.getRuntime().halt(0);
        } catch (IOException | OutOfMemoryError failed) {
            Runtime.getRuntime().halt(failed instanceof IOException ? ABANDONED : OUT_OF_MEMORY);
        }
    }

    private static void work(InputStream in, OutputStream out) throws IOException {
        DataOutputStream answers = new DataOutputStream(out);
        for (byte sign : STARTED) {
            answers.writeByte(sign);
        }
        answers.flush();
        DataInputStream asked = new DataInputStream(in);
        byte[] bytes = asked.readNBytes(asked.readInt());
        Thread.ofPlatform().daemon().start(() -> endWith(in));
        answers.write(new PrintReader().read(bytes));
        answers.flush();
    }

    private static void endWith(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // The same: nobody waits for an answer any more.
        }
        Runtime.getRuntime().halt(ABANDONED);
    }
}
