package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one kind of report; a growth point: a new kind is one new class and one line in {@code Main}. */
public interface Exporter {

    /** Its name on the command line and its file ending, such as {@code csv}. */
    String format();

    /**
     * Writes the report; leaves the stream open.
     *
     * @throws IOException where the stream does
     */
    void write(Comparison comparison, Messages words, OutputStream out) throws IOException;
}
